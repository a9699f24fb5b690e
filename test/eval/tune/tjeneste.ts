import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../../src/core/understand/model.js';
import { trainSvm } from '../../../src/core/understand/svm.js';
import { type Mention, mentionsIn } from '../../../src/core/understand/tjenesteMentions.js';
import type { Sparse } from '../../../src/core/understand/vocabulary.js';
import { questions } from '../questions.js';

const TARGET = fileURLToPath(new URL('../../../src/core/understand/tjenesteWeights.ts', import.meta.url));
const SVM = { cost: 0.3, positiveWeight: 1, epochs: 60 };
/** A sign seen fewer times teaches nothing. */
const FEWEST = 3;
const PER_LINE = 8;

/**
 * Learns whose a service named in a text is, from the labelled questions that may be fitted on, and
 * writes src/core/understand/tjenesteWeights.ts. What it says is to be printed.
 */
export function tuneTjeneste({ recognisers }: Model): string {
  const mentions = [...questions('former'), ...questions('tuning')].flatMap(({ text, tjeneste }) =>
    mentionsIn(recognisers, text).map((mention) => ({ mention, own: mention.id === tjeneste })),
  );
  const index = indexOf(mentions.map(({ mention }) => mention));
  const { weights, bias } = trainSvm(
    mentions.map(({ mention }) => vectorOf(index, mention)),
    (at) => mentions[at]?.own ?? false,
    index.size,
    SVM,
  );
  const signs = [...index].map(([sign, at]) => `${sign}=${(weights[at] as number).toFixed(3)}`);
  write(signs, bias);
  const own = mentions.filter((one) => one.own).length;
  return `${mentions.length} services named, ${own} of them the writer’s own; ${signs.length} signs.`;
}

function indexOf(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of mentions) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([sign]) => sign);
  return new Map(kept.sort().map((sign, at) => [sign, at]));
}

/** A unit vector, as the trainer wants it; `tjenesteOf` divides the same way. */
function vectorOf(index: ReadonlyMap<string, number>, { signs }: Mention): Sparse {
  const at = Uint32Array.from(signs.flatMap((sign) => index.get(sign) ?? []));
  return { at, value: Float32Array.from(at, () => 1 / Math.sqrt(at.length)) };
}

function write(signs: readonly string[], bias: number): void {
  const lines: string[] = [];
  for (let at = 0; at < signs.length; at += PER_LINE) lines.push(signs.slice(at, at + PER_LINE).join('|'));
  writeFileSync(
    TARGET,
    `// Written by \`npm run tune\` from labelled questions. Do not edit by hand.
const SIGNS = \`
${lines.join('\n')}
\`;

/** How much each sign around a service's name speaks for its being the writer's own. */
export const TJENESTE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  SIGNS.trim()
    .split(/[|\\n]/u)
    .map((pair) => {
      const [sign = '', weight] = pair.split('=');
      return [sign, Number(weight)] as const;
    }),
);
export const TJENESTE_BIAS = ${Number(bias.toFixed(3))};
`,
  );
}
