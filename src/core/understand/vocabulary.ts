import { featuresOf, isWhole } from './features.js';

/** A sparse vector of unit length: feature numbers and their values, side by side. */
export interface Sparse {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** The features known from training, each with its number and its inverse document frequency. */
export interface Vocabulary {
  readonly index: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
  /** The features of whole words have the numbers below this one. */
  readonly whole: number;
}

/** Learns the vocabulary of the texts. Pairs and letter groups seen in fewer than `fewest` texts are left out. */
export function learnVocabulary(texts: readonly ReadonlyMap<string, number>[], fewest = 4): Vocabulary {
  const counts = new Map<string, number>();
  for (const features of texts) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => name.startsWith('w ') || count >= fewest);
  const whole = kept.filter(([name]) => isWhole(name));
  const ordered = [...whole, ...kept.filter(([name]) => !isWhole(name))];
  const idf = Float32Array.from(ordered, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1);
  return { index: new Map(ordered.map(([name], number) => [name, number])), idf, whole: whole.length };
}

/** A text as a unit vector over the vocabulary; unknown features fall away. */
export function vectorOf({ index, idf }: Vocabulary, features: ReadonlyMap<string, number>): Sparse {
  const at = new Uint32Array(features.size);
  const value = new Float32Array(features.size);
  let known = 0;
  for (const [name, count] of features) {
    const number = index.get(name);
    if (number === undefined) continue;
    at[known] = number;
    value[known] = Math.sqrt(count) * (idf[number] as number);
    known += 1;
  }
  return unit(at.slice(0, known), value.slice(0, known));
}

/** The whole words of a vector alone, as a unit vector: few numbers, for quick comparison. */
export function wholeWords({ whole }: Vocabulary, { at, value }: Sparse): Sparse {
  const kept = at.map((feature) => (feature < whole ? 1 : 0));
  return unit(
    at.filter((_, position) => kept[position] === 1),
    value.filter((_, position) => kept[position] === 1),
  );
}

/** Features and vector of a text in one step. */
export function textVector(vocabulary: Vocabulary, text: string): Sparse {
  return vectorOf(vocabulary, featuresOf(text));
}

function unit(at: Uint32Array, value: Float32Array): Sparse {
  let square = 0;
  for (const one of value) square += one * one;
  const norm = square === 0 ? 1 : Math.sqrt(square);
  for (let i = 0; i < value.length; i++) value[i] = (value[i] as number) / norm;
  return { at, value };
}
