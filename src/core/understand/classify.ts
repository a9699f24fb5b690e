import { featuresOf } from './features.js';
import type { Example, Model } from './model.js';
import { dot } from './svm.js';
import { type Sparse, vectorOf } from './vocabulary.js';

/** How well one topic fits a question, and the parts the score is made of. */
export interface Score {
  readonly topic: number;
  readonly id: string;
  readonly score: number;
  /** Share of the whole, 0..1 (softmax). */
  readonly share: number;
}

/** All that is measured of one question against the model. */
export interface Classified {
  readonly scores: readonly Score[];
  readonly vector: Sparse;
  readonly nearest: { readonly text: string; readonly similarity: number };
  readonly centroid: number;
  /** Share of the question's words (by idf) the model has seen; 0..1. */
  readonly coverage: number;
  /** Distance to the plane between our field and the rest; positive is inside. */
  readonly field: number;
  /** Do the planes and the nearest example point at the same topic? */
  readonly agreement: boolean;
  /** The share of the best topic's whole family. */
  readonly familyShare: number;
}

/** How much the nearest example and the answer text count beside the SVM; set on the tuning set. */
const NEAREST = 0.3;
const CENTROID = 0.8;
const SHARPNESS = 6;
/** The costlier looks are kept to the topics that lead: at the answer text, then at single examples. */
const LEADERS = { answer: 20, examples: 12 } as const;

/** Scores every topic for a question, best first (the leaders alone). */
export function classify(model: Model, text: string): Classified {
  const features = featuresOf(text);
  const vector = vectorOf(model.vocabulary, features);
  const dense = new Float32Array(model.vocabulary.idf.length);
  for (let i = 0; i < vector.at.length; i++) dense[vector.at[i] as number] = vector.value[i] as number;
  const support = (topic: number) => dot(dense, model.centroids[topic] as Sparse);
  const scored = lead(planeScores(model, vector), LEADERS.answer)
    .map(({ topic, score }) => ({ topic, score: score + CENTROID * support(topic) }))
    .sort(byScore)
    .slice(0, LEADERS.examples)
    .map(({ topic, score }) => ({ topic, score, near: nearestIn(model, topic, dense) }))
    .map(({ topic, score, near }) => ({ topic, near, score: score + NEAREST * near.similarity }))
    .sort(byScore);
  const scores = withShares(model, scored);
  const [best] = scored;
  const closest = [...scored].sort((a, b) => b.near.similarity - a.near.similarity)[0];
  return {
    scores,
    vector,
    nearest: best?.near ?? { text: '', similarity: 0 },
    centroid: best === undefined ? 0 : support(best.topic),
    coverage: coverageOf(model, features),
    field: dot(model.field.weights, vector) + model.field.bias,
    agreement: best !== undefined && closest?.topic === best.topic,
    familyShare: familyShareOf(model, scores),
  };
}

const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;

/** The topics with the highest scores, best first. */
function lead(scores: readonly number[], most: number): { topic: number; score: number }[] {
  return scores
    .map((score, topic) => ({ topic, score }))
    .sort(byScore)
    .slice(0, most);
}

function planeScores({ topics, weights, scale, bias }: Model, { at, value }: Sparse): number[] {
  const sums = new Float32Array(topics.length);
  for (let i = 0; i < at.length; i++) {
    const row = (at[i] as number) * topics.length;
    const factor = value[i] as number;
    for (let topic = 0; topic < topics.length; topic++)
      sums[topic] = (sums[topic] as number) + (weights[row + topic] as number) * factor;
  }
  return Array.from(sums, (sum, topic) => sum * (scale[topic] as number) + (bias[topic] as number));
}

/** The example of a topic that is most like the question. */
function nearestIn({ examples, firstExample }: Model, topic: number, question: Float32Array): Classified['nearest'] {
  let nearest = { text: '', similarity: 0 };
  const end = firstExample[topic + 1] as number;
  for (let index = firstExample[topic] as number; index < end; index++) {
    const { text, vector } = examples[index] as Example;
    const similarity = dot(question, vector);
    if (similarity > nearest.similarity) nearest = { text, similarity };
  }
  return nearest;
}

function withShares(model: Model, scored: readonly { topic: number; score: number }[]): Score[] {
  const best = scored[0]?.score ?? 0;
  const parts = scored.map(({ score }) => Math.exp(SHARPNESS * (score - best)));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return scored.map(({ topic, score }, index) => ({
    topic,
    score,
    id: model.topics[topic] ?? '',
    share: (parts[index] ?? 0) / whole,
  }));
}

function coverageOf({ vocabulary }: Model, features: ReadonlyMap<string, number>): number {
  let known = 0;
  let all = 0;
  const unseen = Math.log(vocabulary.index.size);
  for (const name of features.keys()) {
    if (!name.startsWith('w ')) continue;
    const number = vocabulary.index.get(name);
    const weight = number === undefined ? unseen : (vocabulary.idf[number] as number);
    all += weight;
    if (number !== undefined) known += weight;
  }
  return all === 0 ? 0 : known / all;
}

function familyShareOf({ recognisers }: Model, scores: readonly Score[]): number {
  const family = recognisers.topics.get(scores[0]?.id ?? '')?.family;
  return scores.reduce((sum, { id, share }) => sum + (recognisers.topics.get(id)?.family === family ? share : 0), 0);
}
