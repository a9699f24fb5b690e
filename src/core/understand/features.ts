import { wordsOf } from './normalize.js';
import { stem } from './stem.js';

/** Longest text that is turned into features; the rest is not read (bounded time, see the bench). */
const MOST_WORDS = 120;

/** The features of a text: stems, pairs of stems (also with a word between), letter groups within stems. */
export function featuresOf(text: string): Map<string, number> {
  const stems = stemsOf(text);
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => features.set(name, (features.get(name) ?? 0) + weight);
  for (const [index, word] of stems.entries()) {
    add(`w ${word}`, WEIGHT.word);
    const next = stems[index + 1];
    if (next !== undefined) add(`b ${word} ${next}`, WEIGHT.pair);
    const afterNext = stems[index + 2];
    if (afterNext !== undefined) add(`b ${word} ${afterNext}`, WEIGHT.apart);
    for (const group of letterGroups(word)) add(`c ${group}`, WEIGHT.letters);
  }
  return features;
}

/** Is a feature made of whole words? Those alone are compared with single examples: few, and quick. */
export function isWhole(name: string): boolean {
  return !name.startsWith('c ');
}

export function stemsOf(text: string): string[] {
  return wordsOf(text).slice(0, MOST_WORDS).map(stem);
}

const WEIGHT = { word: 1, pair: 0.7, apart: 0.35, letters: 0.35 } as const;

/** Groups of 3 and 4 letters with the word's ends marked: they see through typos, endings and compounds. */
function letterGroups(word: string): string[] {
  const marked = `_${word}_`;
  const groups: string[] = [];
  for (let size = 3; size <= 4; size++) {
    for (let start = 0; start + size <= marked.length; start++) groups.push(marked.slice(start, start + size));
  }
  return groups;
}
