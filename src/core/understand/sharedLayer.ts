import { seeded, shuffle } from './random.js';
import type { Sparse } from './vocabulary.js';

/** How the layer is trained; set on the tuning set. */
export interface SharedLayerOptions {
  /** How many numbers a feature is described by. */
  readonly width: number;
  readonly epochs: number;
  /** First step of Adagrad; falls to a tenth of itself. */
  readonly rate: number;
  /** Share of a question's features left out at each look, so that no single word decides alone. */
  readonly dropFeatures: number;
  /** Share of the layer's numbers left out at each look. */
  readonly dropWidth: number;
}

/** A trained layer: what each feature counts for each topic is the product of its two short rows. */
export interface SharedLayer {
  readonly width: number;
  /** Feature-major: `width` numbers a feature. */
  readonly features: Float32Array;
  /** Topic-major: `width` numbers a topic. */
  readonly topics: Float32Array;
  readonly bias: Float32Array;
}

/** Errors so small that they teach nothing. */
const LEAST_ERROR = 1e-3;
const TINY = 1e-7;
/** So many examples are looked at in one step of the training. */
const A_STEP = 200;

/**
 * Trains a linear softmax classifier through a narrow layer that all topics share: words used alike
 * in different topics come to lie near one another, which one plane a topic cannot learn. The sum of
 * the two errs less than either.
 * Source: Joulin et al., "Bag of Tricks for Efficient Text Classification" (EACL 2017), with Adagrad
 * and dropout. Deterministic: the order and the dropouts come from a fixed seed. Goes in steps; see `steps.ts`.
 */
export function* trainSharedLayer(
  examples: readonly Sparse[],
  topicOf: (index: number) => number,
  size: { readonly features: number; readonly topics: number },
  options: SharedLayerOptions,
): Generator<undefined, SharedLayer> {
  const { width, epochs, rate } = options;
  const random = seeded(7);
  const layer: SharedLayer = {
    width,
    features: Float32Array.from({ length: size.features * width }, () => (random() - 0.5) * 0.2),
    topics: Float32Array.from({ length: size.topics * width }, () => ((random() - 0.5) * 2) / Math.sqrt(width)),
    bias: new Float32Array(size.topics),
  };
  const learner = learnerOf(layer, options, random);
  const order = Uint32Array.from(examples, (_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, order.length, random);
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const [position, index] of order.entries()) {
      learner(examples[index] as Sparse, topicOf(index), step);
      if (position % A_STEP === 0) yield;
    }
  }
  return layer;
}

/** One look at one example: forward with dropout, then one Adagrad step back. */
function learnerOf({ width, features, topics, bias }: SharedLayer, options: SharedLayerOptions, random: () => number) {
  const seenFeature = new Float32Array(features.length / width);
  const seenTopic = new Float32Array(bias.length);
  const hidden = new Float32Array(width);
  const back = new Float32Array(width);
  const share = new Float32Array(bias.length);
  const live = new Uint32Array(width);
  return ({ at, value }: Sparse, topic: number, rate: number): void => {
    let alive = 0;
    for (let j = 0; j < width; j++) if (random() >= options.dropWidth) live[alive++] = j;
    const kept = at.map((feature) => (random() < options.dropFeatures ? 0 : feature + 1));
    forward(kept, value, alive);
    softmax(share);
    back.fill(0);
    for (let one = 0; one < share.length; one++) {
      const error = (share[one] as number) - (one === topic ? 1 : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      seenTopic[one] = (seenTopic[one] as number) + error * error;
      const step = (0.5 * rate * error) / Math.sqrt((seenTopic[one] as number) + TINY);
      bias[one] = (bias[one] as number) - step;
      const row = one * width;
      for (let k = 0; k < alive; k++) {
        const j = live[k] as number;
        const weight = topics[row + j] as number;
        back[j] = (back[j] as number) + error * weight;
        topics[row + j] = weight - step * (hidden[j] as number);
      }
    }
    backward(kept, value, alive, rate);
  };

  function forward(kept: Uint32Array, value: Float32Array, alive: number): void {
    hidden.fill(0);
    const scale = 1 / ((1 - options.dropFeatures) * (1 - options.dropWidth));
    for (let i = 0; i < kept.length; i++) {
      if (kept[i] === 0) continue;
      const row = ((kept[i] as number) - 1) * width;
      const weight = (value[i] as number) * scale;
      for (let k = 0; k < alive; k++) {
        const j = live[k] as number;
        hidden[j] = (hidden[j] as number) + (features[row + j] as number) * weight;
      }
    }
    for (let one = 0; one < share.length; one++) {
      let sum = bias[one] as number;
      const row = one * width;
      for (let k = 0; k < alive; k++)
        sum += (topics[row + (live[k] as number)] as number) * (hidden[live[k] as number] as number);
      share[one] = sum;
    }
  }

  function backward(kept: Uint32Array, value: Float32Array, alive: number, rate: number): void {
    const scale = 1 / (1 - options.dropWidth);
    let square = 0;
    for (let k = 0; k < alive; k++) {
      const j = live[k] as number;
      back[j] = (back[j] as number) * scale;
      square += ((back[j] as number) * (back[j] as number)) / width;
    }
    for (let i = 0; i < kept.length; i++) {
      if (kept[i] === 0) continue;
      const feature = (kept[i] as number) - 1;
      const weight = value[i] as number;
      seenFeature[feature] = (seenFeature[feature] as number) + square * weight * weight;
      const step = (rate * weight) / Math.sqrt((seenFeature[feature] as number) + TINY);
      const row = feature * width;
      for (let k = 0; k < alive; k++) {
        const j = live[k] as number;
        features[row + j] = (features[row + j] as number) - step * (back[j] as number);
      }
    }
  }
}

/** Scores to shares of the whole, in place. */
function softmax(scores: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let whole = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i] as number) - most);
    whole += scores[i] as number;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / whole;
}
