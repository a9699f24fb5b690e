import type { Emne } from '../content.js';
import type { Fault } from '../fault.js';
import type { Placed, RawContent } from '../load.js';
import { duplicates, faultAt } from './report.js';

const FEWEST = { rett: 30, om: 30, viderevisning: 12 } as const;

/** Enough example questions in every topic, and no question in two places. */
export function checkExamples(raw: RawContent): Fault[] {
  const all = raw.emner.flatMap((placed) => examplesOf(placed.value).map((example) => ({ placed, ...example })));
  return [
    ...duplicates(
      all,
      ({ text }) => sameQuestion(text),
      ({ placed, path, text }) => faultAt(placed, path, `eksempelet «${text}» står to steder`),
    ),
    ...raw.emner.flatMap(tooFew),
  ];
}

function tooFew(placed: Placed<Emne>): Fault[] {
  const count = examplesOf(placed.value).length;
  const fewest = FEWEST[placed.value.slag];
  return count >= fewest ? [] : [faultAt(placed, ['sporsmal'], `${count} eksempelspørsmål; minst ${fewest}`)];
}

/** The example questions of a topic with the place each stands in the file. */
export function examplesOf(emne: Emne): { path: PropertyKey[]; form: string; text: string }[] {
  return Object.entries(emne.sporsmal).flatMap(([form, list = []]) =>
    list.map((text, index) => ({ path: ['sporsmal', form, index], form, text })),
  );
}

function sameQuestion(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim();
}
