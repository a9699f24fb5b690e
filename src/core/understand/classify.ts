import { featuresOf } from './features.js';
import type { Model } from './model.js';
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
/** The costly look at single examples is kept to the topics that lead. */
const LEADERS = 12;

/** Scores every topic for a question, best first (the leaders alone). */
export function classify(model: Model, text: string): Classified {
  const features = featuresOf(text);
  const vector = vectorOf(model.vocabulary, features);
  const planes = planeScores(model, vector);
  const dense = new Float32Array(model.vocabulary.idf.length);
  for (let i = 0; i < vector.at.length; i++) dense[vector.at[i] as number] = vector.value[i] as number;
  const support = model.centroids.map((centroid) => dot(dense, centroid));
  const rough = planes.map((score, topic) => ({ topic, score: score + CENTROID * (support[topic] ?? 0) }));
  const leaders = rough.sort((a, b) => b.score - a.score).slice(0, LEADERS);
  const near = nearestOf(model, dense, new Set(leaders.map(({ topic }) => topic)));
  const scored = leaders
    .map(({ topic, score }) => ({ topic, score: score + NEAREST * (near.byTopic.get(topic) ?? 0) }))
    .sort((a, b) => b.score - a.score);
  const top = scored[0]?.topic ?? 0;
  const scores = withShares(model, scored);
  return {
    scores,
    vector,
    nearest: near.byTopicText.get(top) ?? { text: '', similarity: 0 },
    centroid: support[top] ?? 0,
    coverage: coverageOf(model, features),
    field: dot(model.field.weights, vector) + model.field.bias,
    agreement: near.topic === top,
    familyShare: familyShareOf(model, scores),
  };
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

interface Near {
  /** The topic of the nearest example of all. */
  readonly topic: number;
  readonly byTopic: Map<number, number>;
  readonly byTopicText: Map<number, { text: string; similarity: number }>;
}

function nearestOf(model: Model, question: Float32Array, topics: ReadonlySet<number>): Near {
  const byTopic = new Map<number, number>();
  const byTopicText = new Map<number, { text: string; similarity: number }>();
  let closest = 0;
  let nearestTopic = -1;
  for (const { topic, text, vector } of model.examples) {
    if (!topics.has(topic)) continue;
    const similarity = dot(question, vector);
    if (similarity <= (byTopic.get(topic) ?? 0)) continue;
    byTopic.set(topic, similarity);
    byTopicText.set(topic, { text, similarity });
    if (similarity > closest) [closest, nearestTopic] = [similarity, topic];
  }
  return { topic: nearestTopic, byTopic, byTopicText };
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
