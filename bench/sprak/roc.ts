/** How well a score tells inside from outside. */
export interface GateFigures {
  readonly name: string;
  /** Percent: the chance that a question inside scores above one outside. */
  readonly auroc: number;
  /** Percent of the questions outside that pass when 95 % of those inside do. */
  readonly falseAccepts: number;
}

const RECALL = 0.95;

export function gateFigures(name: string, inside: readonly number[], outside: readonly number[]): GateFigures {
  const sorted = [...inside].sort((a, b) => a - b);
  const bar = sorted[Math.floor(sorted.length * (1 - RECALL))] ?? 0;
  const round = (share: number) => Math.round(1000 * share) / 10;
  return {
    name,
    auroc: round(aurocOf(sorted, outside)),
    falseAccepts: round(outside.filter((score) => score >= bar).length / outside.length),
  };
}

/** By counting, ties as half. `sorted` is ascending. */
function aurocOf(sorted: readonly number[], outside: readonly number[]): number {
  const below = (score: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = sorted[middle] as number;
      if (value < score || (orEqual && value === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = outside.reduce((sum, score) => {
    const [under, upTo] = [below(score, false), below(score, true)];
    return sum + (sorted.length - upTo) + (upTo - under) / 2;
  }, 0);
  return wins / (sorted.length * outside.length);
}
