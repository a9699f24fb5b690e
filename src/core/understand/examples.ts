import type { Sparse } from './vocabulary.js';

/** The examples' vectors of whole words, end to end: thousands of small arrays would load slowly. */
export interface Examples {
  readonly texts: readonly string[];
  /** Where each example's features begin in `at` and `value`; the last entry is where they all end. */
  readonly start: Uint32Array;
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** Puts texts and their vectors end to end. */
export function packExamples(texts: readonly string[], vectors: readonly Sparse[]): Examples {
  const start = new Uint32Array(vectors.length + 1);
  for (const [index, { at }] of vectors.entries()) start[index + 1] = (start[index] as number) + at.length;
  const at = new Uint32Array(start[vectors.length] as number);
  const value = new Float32Array(at.length);
  for (const [index, vector] of vectors.entries()) {
    at.set(vector.at, start[index]);
    value.set(vector.value, start[index]);
  }
  return { texts, start, at, value };
}

/** The vector of one example: a view, nothing is copied. */
export function vectorAt({ start, at, value }: Examples, index: number): Sparse {
  const [from, to] = [start[index], start[index + 1]];
  return { at: at.subarray(from, to), value: value.subarray(from, to) };
}
