export interface Sample {
  readonly minute: number;
  readonly mb: number;
}

/** A straight line through the samples, megabytes a minute, with how uncertain it is. */
export interface Trend {
  readonly slope: number;
  /** Standard error, made larger for samples that follow the one before them. */
  readonly error: number;
  /** How many samples that were independent of each other would tell as much. */
  readonly independent: number;
}

/**
 * Least squares. Memory goes in waves, so neighbouring samples say much the same thing twice; the
 * plain standard error would call any wave a trend. The rests' correlation with the next one tells
 * how many samples there really are (Bartlett's effective sample size). On long waves it is still too
 * sure about one time in six: the heap after a full collection is what tells a leak from a wave.
 */
export function trendOf(samples: readonly Sample[]): Trend {
  const n = samples.length;
  if (n < 4) return { slope: Number.NaN, error: Number.NaN, independent: n };
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map(({ mb }) => mb))];
  const spread = sum(samples.map(({ minute }) => (minute - x) ** 2));
  const slope = sum(samples.map(({ minute, mb }) => (minute - x) * (mb - y))) / spread;
  const rests = samples.map(({ minute, mb }) => mb - y - slope * (minute - x));
  const squares = sum(rests.map((rest) => rest ** 2));
  const next = squares === 0 ? 0 : sum(rests.slice(1).map((rest, at) => rest * (rests[at] ?? 0))) / squares;
  // Measured around a line that was fitted to the same samples it comes out too low, by so much.
  const correlation = Math.min(0.99, Math.max(0, next + (2 + 4 * next) / n));
  const independent = (n * (1 - correlation)) / (1 + correlation);
  const plain = Math.sqrt(squares / (n - 2) / spread);
  return { slope, error: plain * Math.sqrt(n / independent), independent };
}

/** What may be said of a trend: nothing, with too few samples; two standard errors are the noise. */
export function verdict({ slope, error, independent }: Trend): 'too-short' | 'within-noise' | 'grows' | 'shrinks' {
  if (!(independent >= 8)) return 'too-short';
  if (Math.abs(slope) <= 2 * error) return 'within-noise';
  return slope > 0 ? 'grows' : 'shrinks';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
