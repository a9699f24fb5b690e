import { vectorAt } from '../../../src/core/understand/examples.js';
import type { Model } from '../../../src/core/understand/model.js';
import { dot } from '../../../src/core/understand/svm.js';
import type { Sparse } from '../../../src/core/understand/vocabulary.js';

/** Two examples of different topics that are almost the same. */
export interface Twin {
  readonly a: { readonly id: string; readonly text: string };
  readonly b: { readonly id: string; readonly text: string };
  /** Cosine, 0..1. */
  readonly similarity: number;
}

const ALIKE = 0.85;
/** Two examples this much alike share at least one of their heaviest features. */
const HEAVIEST = 8;

/** Pairs of examples in different topics that are almost the same, closest first. */
export function twinsOf(model: Model): Twin[] {
  const { topics, vocabulary } = model;
  const examples = examplesOf(model);
  const holders = holdersOf(examples);
  const dense = new Float32Array(vocabulary.idf.length);
  const twins: Twin[] = [];
  for (const [index, example] of examples.entries()) {
    fill(dense, example, true);
    const others = new Set(heaviest(example).flatMap((feature) => holders.get(feature) ?? []));
    for (const at of others) {
      const other = examples[at];
      if (other === undefined || at <= index || other.topic === example.topic) continue;
      const similarity = dot(dense, other.vector);
      if (similarity >= ALIKE) twins.push({ a: named(topics, example), b: named(topics, other), similarity });
    }
    fill(dense, example, false);
  }
  return twins.sort((a, b) => b.similarity - a.similarity);
}

/** Two topics whose examples are close as a whole. */
export interface ClosePair {
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
}

/** The pairs of topics whose mean examples are closest. */
export function closeTopics(model: Model, most: number): ClosePair[] {
  const { topics, vocabulary } = model;
  const means = topics.map(() => new Float32Array(vocabulary.idf.length));
  for (const { topic, vector } of examplesOf(model))
    for (let i = 0; i < vector.at.length; i++) {
      const mean = means[topic] as Float32Array;
      mean[vector.at[i] as number] = (mean[vector.at[i] as number] as number) + (vector.value[i] as number);
    }
  const product = (a: Float32Array, b: Float32Array) =>
    a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
  const lengths = means.map((mean) => Math.sqrt(product(mean, mean)));
  const pairs = topics.flatMap((a, i) =>
    topics.slice(i + 1).map((b, offset): ClosePair => {
      const j = i + 1 + offset;
      const whole = (lengths[i] ?? 0) * (lengths[j] ?? 0);
      return { a, b, similarity: product(means[i] as Float32Array, means[j] as Float32Array) / Math.max(whole, 1e-9) };
    }),
  );
  return pairs.sort((a, b) => b.similarity - a.similarity).slice(0, most);
}

interface Example {
  readonly topic: number;
  readonly text: string;
  readonly vector: Sparse;
}

/** Every example with its topic; the model keeps them end to end, topic by topic. */
function examplesOf({ topics, examples, firstExample }: Model): Example[] {
  return topics.flatMap((_, topic) => {
    const [from = 0, to = 0] = [firstExample[topic], firstExample[topic + 1]];
    return examples.texts
      .slice(from, to)
      .map((text, place) => ({ topic, text, vector: vectorAt(examples, from + place) }));
  });
}

function holdersOf(examples: readonly Example[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [index, example] of examples.entries())
    for (const feature of heaviest(example)) {
      const list = holders.get(feature);
      if (list === undefined) holders.set(feature, [index]);
      else list.push(index);
    }
  return holders;
}

function heaviest({ vector: { at, value } }: Example): number[] {
  return [...at.keys()]
    .sort((i, j) => (value[j] as number) - (value[i] as number))
    .slice(0, HEAVIEST)
    .map((i) => at[i] as number);
}

function fill(dense: Float32Array, { vector: { at, value } }: Example, on: boolean): void {
  for (let i = 0; i < at.length; i++) dense[at[i] as number] = on ? (value[i] as number) : 0;
}

function named(topics: readonly string[], { topic, text }: Example): Twin['a'] {
  return { id: topics[topic] ?? '', text };
}
