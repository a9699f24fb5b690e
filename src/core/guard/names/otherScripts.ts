import type { Finding } from '../finding.js';

const RUN = /(?:(?!\p{Script=Latin})\p{L}[\p{M}'’-]*){2,}(?: (?:(?!\p{Script=Latin})\p{L}[\p{M}'’-]*){2,})*/gu;
const MOST_WORDS = 4;

/**
 * A few words in another alphabet inside a Norwegian text are almost always a name, which a word
 * list could not hold in all scripts. A text wholly in another alphabet is left alone.
 */
export function findOtherScripts(text: string): Finding[] {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const found = [...text.matchAll(RUN)].filter(([words]) => words.split(' ').length <= MOST_WORDS);
  const other = found.reduce((sum, [words]) => sum + words.length, 0);
  if (latin <= other) return [];
  return found.map((match) => ({ kind: 'navn', start: match.index, end: match.index + match[0].length }));
}
