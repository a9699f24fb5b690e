import { seeded, shuffle } from './random.js';
import type { Sparse } from './vocabulary.js';

export interface SvmOptions {
  /** Cost of an error on a negative example. */
  readonly cost: number;
  /** How many times an error on a positive example costs more. */
  readonly positiveWeight: number;
  readonly epochs: number;
}

/** A separating plane: one weight a feature, and the bias. */
export interface Plane {
  readonly weights: Float32Array;
  readonly bias: number;
}

/**
 * Trains a binary linear SVM (L2 loss) by dual coordinate descent with shrinking: an example that
 * lies safely on its own side is not looked at again.
 * Source: Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008).
 * Deterministic: the order of the examples is shuffled by a fixed seed.
 */
export function trainSvm(
  examples: readonly Sparse[],
  isPositive: (index: number) => boolean,
  features: number,
  options: SvmOptions,
): Plane {
  const weights = new Float32Array(features);
  let bias = 0;
  const alpha = new Float64Array(examples.length);
  const order = Uint32Array.from(examples, (_, index) => index);
  let active = order.length;
  let safe = Number.POSITIVE_INFINITY;
  const random = seeded(17);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, active, random);
    let largest = 0;
    for (let position = 0; position < active; position++) {
      const index = order[position] as number;
      const example = examples[index] as Sparse;
      const positive = isPositive(index);
      const label = positive ? 1 : -1;
      const slack = 1 / (2 * options.cost * (positive ? options.positiveWeight : 1));
      const before = alpha[index] as number;
      const gradient = label * (dot(weights, example) + bias) - 1 + slack * before;
      if (before === 0 && gradient >= 0) {
        if (gradient > safe) {
          active -= 1;
          order[position] = order[active] as number;
          order[active] = index;
          position -= 1;
        }
        continue;
      }
      largest = Math.max(largest, Math.abs(gradient));
      // Unit vectors plus the bias feature: the squared norm is 2.
      const after = Math.max(before - gradient / (2 + slack), 0);
      const step = (after - before) * label;
      if (step === 0) continue;
      alpha[index] = after;
      add(weights, example, step);
      bias += step;
    }
    if (largest < TOLERANCE) break;
    safe = largest;
  }
  return { weights, bias };
}

/** A gradient so small that the plane no longer moves. */
const TOLERANCE = 0.05;

export function dot(weights: Float32Array, { at, value }: Sparse): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (value[i] as number);
  return sum;
}

function add(weights: Float32Array, { at, value }: Sparse, factor: number): void {
  for (let i = 0; i < at.length; i++)
    weights[at[i] as number] = (weights[at[i] as number] as number) + factor * (value[i] as number);
}
