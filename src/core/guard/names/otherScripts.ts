import type { Finding } from '../finding.js';

const RUN = /(?:(?!\p{Script=Latin})\p{L}[\p{M}'’-]*){2,}(?: (?:(?!\p{Script=Latin})\p{L}[\p{M}'’-]*){2,})*/gu;
/** Blocks of letters that are not Latin; the blank U+FFFC is in none. */
const MAY_BE_OTHER = /[\u0370-\u1DFF\u1F00-\u1FFF\u2C00-\u2DFF\u2E80-\uD7FF\uF900-\uFFF8\u{10000}-\u{3FFFF}]/u;
const MOST_WORDS = 4;

/**
 * A few words in another alphabet inside a Norwegian text are almost always a name, which a word
 * list could not hold in all scripts. A text wholly in another alphabet is left alone.
 */
export function findOtherScripts(text: string): Finding[] {
  if (!MAY_BE_OTHER.test(text)) return [];
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const found = [...text.matchAll(RUN)].filter(([words]) => words.split(' ').length <= MOST_WORDS);
  const other = found.reduce((sum, [words]) => sum + words.length, 0);
  if (latin <= other) return [];
  return found.map((match) => ({ kind: 'navn', start: match.index, end: match.index + match[0].length }));
}
