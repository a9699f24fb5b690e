/** A count out of a whole. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** How many of them it holds for. */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): Share {
  return { hits: all.filter(holds).length, of: all.length };
}

/** Percent, with one decimal; 0 of 0 is 0. */
export function percent({ hits, of }: Share): number {
  return of === 0 ? 0 : Math.round((1000 * hits) / of) / 10;
}

/** 95 % interval of a share, in percent. Source: Wilson, JASA 22 (1927). */
export function interval({ hits, of }: Share): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 100 };
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  const round = (value: number) => Math.round(1000 * value) / 10;
  return { low: round(Math.max(0, (middle - reach) / whole)), high: round(Math.min(1, (middle + reach) / whole)) };
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
