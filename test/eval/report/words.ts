import { interval, percent, type Share } from '../figures/shares.js';

/** `87.3 %`. */
export function percentText(value: number): string {
  return `${value.toFixed(1)} %`;
}

/** A share with its 95 % interval: `87.3 % (85.5–88.9)`. */
export function shareText(share: Share): string {
  const { low, high } = interval(share);
  return `${percentText(percent(share))} (${low}–${high})`;
}

/** The difference of two shares in percentage points, with its sign. */
export function differenceText(now: Share, before: Share | undefined): string {
  if (before === undefined) return '';
  const points = percent(now) - percent(before);
  return Math.abs(points) < 0.05 ? '±0' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
}

/** A 0..1 number as percent without decimals. */
export function roundPercent(value: number): string {
  return `${Math.round(100 * value)} %`;
}
