import { createHash } from 'node:crypto';
import type { Content, Emne } from '../../../src/content/content.js';
import { classify } from '../../../src/core/understand/classify.js';
import { train } from '../../../src/core/understand/train.js';

/** One example, asked of a model that had not seen it. */
export interface LeftOut {
  readonly id: string;
  readonly text: string;
  /** The topic the model chose. */
  readonly chosen: string;
  /** How much of the whole the chosen topic got, 0..1. */
  readonly share: number;
}

const FOLDS = 5;

/** Leaves out a fifth of the examples at a time and asks them of a model trained on the rest. */
export function leaveOut(content: Content, onFold: (done: number, of: number) => void): LeftOut[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (text: string) => foldOf(text) === fold;
    const model = train(contentOf(content, (text) => !isOut(text)));
    const asked = [...content.emner.values()].flatMap(({ id, sporsmal }) =>
      Object.values(sporsmal).flatMap((list = []) => list.filter(isOut).map((text) => ({ id, text }))),
    );
    const results = asked.map(({ id, text }): LeftOut => {
      const top = classify(model, text).scores[0];
      return { id, text, chosen: top?.id ?? '', share: top?.share ?? 0 };
    });
    onFold(fold + 1, FOLDS);
    return results;
  }).flat();
}

function contentOf(content: Content, isKept: (text: string) => boolean): Content {
  const kept = ({ sporsmal, ...rest }: Emne): Emne => ({
    ...rest,
    sporsmal: {
      nb: sporsmal.nb.filter(isKept),
      nn: sporsmal.nn.filter(isKept),
      dialekt: (sporsmal.dialekt ?? []).filter(isKept),
      en: (sporsmal.en ?? []).filter(isKept),
    },
  });
  return { ...content, emner: new Map([...content.emner].map(([id, emne]) => [id, kept(emne)])) };
}

/** The same text always falls in the same fold. */
function foldOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % FOLDS;
}
