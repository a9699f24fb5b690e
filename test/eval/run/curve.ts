import { createHash } from 'node:crypto';
import type { Content, Emne } from '../../../src/content/content.js';
import { guard } from '../../../src/core/guard/guard.js';
import { RawText } from '../../../src/core/guard/text.js';
import { classify } from '../../../src/core/understand/classify.js';
import { train } from '../../../src/core/understand/train.js';
import type { Question } from '../questions.js';

/** How right the matcher is when it learns from so many examples a topic. */
export interface CurvePoint {
  /** Examples a topic, at most; undefined is all there are. */
  readonly atMost?: number;
  readonly examples: number;
  /** Percent. */
  readonly top1: number;
  readonly top3: number;
  readonly seconds: number;
}

const STEPS = [4, 8, 16, 32] as const;

/** Trains on 4, 8, 16, 32 and all examples a topic and measures each on the same questions. */
export function learningCurve(content: Content, questions: readonly Question[]): CurvePoint[] {
  const asked = questions.filter(({ id }) => id !== null);
  return [...STEPS, undefined].map((atMost) => {
    const some = atMost === undefined ? content : withFewer(content, atMost);
    const started = performance.now();
    const model = train(some);
    const seconds = (performance.now() - started) / 1000;
    let [first, third] = [0, 0];
    for (const { text, id } of asked) {
      const place = classify(model, guard(new RawText(text)).text).scores.findIndex((score) => score.id === id);
      if (place === 0) first++;
      if (place >= 0 && place < 3) third++;
    }
    const share = (hits: number) => Math.round((1000 * hits) / asked.length) / 10;
    const examples = model.examples.texts.length;
    const limit = atMost === undefined ? {} : { atMost };
    return { ...limit, examples, top1: share(first), top3: share(third), seconds: Math.round(seconds * 10) / 10 };
  });
}

/** The content with at most so many examples a topic, drawn the same way every time, over all forms. */
export function withFewer(content: Content, atMost: number): Content {
  return { ...content, emner: new Map([...content.emner].map(([id, emne]) => [id, drawn(emne, atMost)])) };
}

function drawn(emne: Emne, atMost: number): Emne {
  const { nb, nn, dialekt = [], en = [] } = emne.sporsmal;
  const kept = new Set([...nb, ...nn, ...dialekt, ...en].sort(byHash).slice(0, atMost));
  const of = (list: readonly string[]) => list.filter((text) => kept.has(text));
  return { ...emne, sporsmal: { nb: of(nb), nn: of(nn), dialekt: of(dialekt), en: of(en) } };
}

function byHash(a: string, b: string): number {
  return hash(a).localeCompare(hash(b));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
