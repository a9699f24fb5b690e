export interface LogisticOptions {
  /** How much a row's error counts; the weights of all rows sum to about one. */
  readonly weightOf: (index: number) => number;
  readonly steps: number;
  readonly rate: number;
}

const PENALTY = 1e-3;

/** Fits a logistic function by gradient descent with a small penalty; the first measure is the bias. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  isPositive: (index: number) => boolean,
  { weightOf, steps, rate }: LogisticOptions,
): number[] {
  const weights = new Array<number>(rows[0]?.length ?? 0).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : PENALTY * weight));
    for (const [index, row] of rows.entries()) {
      const error = (chanceOf(weights, row) - (isPositive(index) ? 1 : 0)) * weightOf(index);
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
    }
    for (const [at, slope] of gradient.entries()) weights[at] = (weights[at] ?? 0) - rate * slope;
  }
  return weights;
}

/** Fits so that both sides count as much, whatever their number. */
export function fitBalanced(rows: readonly (readonly number[])[], isPositive: (index: number) => boolean): number[] {
  const positives = rows.filter((_, index) => isPositive(index)).length;
  const weightOf = (index: number) => 0.5 / (isPositive(index) ? positives : rows.length - positives);
  return fitLogistic(rows, isPositive, { weightOf, steps: 3000, rate: 1 });
}

/** 0..1. */
export function chanceOf(weights: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
