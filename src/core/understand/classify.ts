import { oncePer } from '../oncePer.js';
import { featuresOf } from './features.js';
import type { Model } from './model.js';
import { dot } from './svm.js';
import { type Sparse, type Vocabulary, vectorOf, wholeWords } from './vocabulary.js';

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

/** How much the nearest example and the answer text count beside the planes; set on the tuning set. */
const NEAREST = 0.3;
const CENTROID = 0.8;
const SHARPNESS = 6;
/** The costlier looks are kept to the topics that lead: at the answer text, then at single examples. */
const LEADERS = { answer: 8, examples: 5 } as const;

/** Scores every topic for a question, best first (the leaders alone). */
export function classify(model: Model, text: string): Classified {
  const features = featuresOf(text);
  const vector = vectorOf(model.vocabulary, features);
  const scored = withDense(model, wholeWords(model.vocabulary, vector), (dense) =>
    lead(planeScores(model, vector), LEADERS.answer)
      .map(({ topic, score }) => ({ topic, score, support: dot(dense, model.centroids[topic] as Sparse) }))
      .map((one) => ({ ...one, score: one.score + CENTROID * one.support }))
      .sort(byScore)
      .slice(0, LEADERS.examples)
      .map((one) => ({ ...one, near: nearestIn(model, one.topic, dense) }))
      .map((one) => ({ ...one, score: one.score + NEAREST * one.near.similarity })),
  ).sort(byScore);
  const scores = withShares(model, scored);
  const [best] = scored;
  const closest = Math.max(...scored.map(({ near }) => near.similarity));
  return {
    scores,
    vector,
    nearest: best?.near ?? { text: '', similarity: 0 },
    centroid: best?.support ?? 0,
    coverage: coverageOf(model, features),
    field: dot(model.field.weights, vector) + model.field.bias,
    agreement: best !== undefined && best.near.similarity === closest,
    familyShare: familyShareOf(model, scores),
  };
}

const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;

/**
 * Looks at a vector as a dense one, feature by feature. The array is a model's own and used again:
 * a new one of all features at every question would cost more than the look. It is left empty.
 */
function withDense<T>({ vocabulary }: Model, { at, value }: Sparse, look: (dense: Float32Array) => T): T {
  const dense = denseOf(vocabulary);
  for (let i = 0; i < at.length; i++) dense[at[i] as number] = value[i] as number;
  try {
    return look(dense);
  } finally {
    for (const feature of at) dense[feature] = 0;
  }
}

const denseOf = oncePer(({ idf }: Vocabulary) => new Float32Array(idf.length));

/** The topics with the highest scores, best first. */
function lead(scores: Float32Array, most: number): { topic: number; score: number }[] {
  const leaders: { topic: number; score: number }[] = [];
  for (let topic = 0; topic < scores.length; topic++) {
    const score = scores[topic] as number;
    if (leaders.length === most && score <= (leaders[most - 1]?.score ?? 0)) continue;
    let place = leaders.length;
    while (place > 0 && score > (leaders[place - 1]?.score ?? 0)) place -= 1;
    leaders.splice(place, 0, { topic, score });
    leaders.length = Math.min(leaders.length, most);
  }
  return leaders;
}

function planeScores({ topics, weights, scale, bias }: Model, { at, value }: Sparse): Float32Array {
  const sums = new Float32Array(topics.length);
  for (let i = 0; i < at.length; i++) {
    const row = (at[i] as number) * topics.length;
    const factor = value[i] as number;
    for (let topic = 0; topic < topics.length; topic++)
      sums[topic] = (sums[topic] as number) + (weights[row + topic] as number) * factor;
  }
  for (let topic = 0; topic < sums.length; topic++)
    sums[topic] = (sums[topic] as number) * (scale[topic] as number) + (bias[topic] as number);
  return sums;
}

/** The example of a topic that is most like the question. */
function nearestIn({ examples, firstExample }: Model, topic: number, question: Float32Array): Classified['nearest'] {
  const { texts, start, at, value } = examples;
  let [nearest, most] = [-1, 0];
  const end = firstExample[topic + 1] as number;
  for (let index = firstExample[topic] as number; index < end; index++) {
    let similarity = 0;
    for (let i = start[index] as number; i < (start[index + 1] as number); i++)
      similarity += (question[at[i] as number] as number) * (value[i] as number);
    if (similarity > most) [nearest, most] = [index, similarity];
  }
  return { text: texts[nearest] ?? '', similarity: most };
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
