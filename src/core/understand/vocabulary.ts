import { featuresOf } from './features.js';

/** A sparse vector of unit length: feature numbers and their values, side by side. */
export interface Sparse {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** The features known from training, each with its number and its inverse document frequency. */
export interface Vocabulary {
  readonly index: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
}

/** Learns the vocabulary of the texts. Features seen in fewer than `fewest` texts are left out. */
export function learnVocabulary(texts: readonly ReadonlyMap<string, number>[], fewest = 4): Vocabulary {
  const counts = new Map<string, number>();
  for (const features of texts) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => count >= (name.startsWith('w ') ? 1 : fewest));
  const idf = Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1);
  return { index: new Map(kept.map(([name], number) => [name, number])), idf };
}

/** A text as a unit vector over the vocabulary; unknown features fall away. */
export function vectorOf(vocabulary: Vocabulary, features: ReadonlyMap<string, number>): Sparse {
  const pairs: [number, number][] = [];
  let square = 0;
  for (const [name, count] of features) {
    const number = vocabulary.index.get(name);
    if (number === undefined) continue;
    const value = Math.sqrt(count) * (vocabulary.idf[number] ?? 0);
    pairs.push([number, value]);
    square += value * value;
  }
  pairs.sort(([a], [b]) => a - b);
  const norm = square === 0 ? 1 : Math.sqrt(square);
  return {
    at: Uint32Array.from(pairs, ([number]) => number),
    value: Float32Array.from(pairs, ([, value]) => value / norm),
  };
}

/** Features and vector of a text in one step. */
export function textVector(vocabulary: Vocabulary, text: string): Sparse {
  return vectorOf(vocabulary, featuresOf(text));
}
