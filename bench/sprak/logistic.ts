/** Fits a logistic function by gradient descent with a small penalty; the first measure is the bias. */
export function fitLogistic(rows: readonly (readonly number[])[], isPositive: (index: number) => boolean): number[] {
  const weights = new Array<number>(rows[0]?.length ?? 0).fill(0);
  const positives = rows.filter((_, index) => isPositive(index)).length;
  // Both sides count as much, whatever their number.
  const weightOf = (positive: boolean) => 0.5 / (positive ? positives : rows.length - positives);
  for (let step = 0; step < 3000; step++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : 1e-3 * weight));
    for (const [index, row] of rows.entries()) {
      const positive = isPositive(index);
      const error = (chanceOf(weights, row) - (positive ? 1 : 0)) * weightOf(positive);
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
    }
    for (const [at, slope] of gradient.entries()) weights[at] = (weights[at] ?? 0) - slope;
  }
  return weights;
}

/** 0..1. */
export function chanceOf(weights: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
