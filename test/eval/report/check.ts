import { FIGURES } from '../figures/figures.js';
import { percent } from '../figures/shares.js';
import type { Figures } from './data.js';

/** A figure that is worse than the report's by more than its tolerance. */
export interface Fall {
  readonly label: string;
  /** Percent. */
  readonly before: number;
  readonly now: number;
  readonly tolerance: number;
}

/** The figures that have fallen too far below the report's. */
export function fallsOf(before: Figures, now: Figures): Fall[] {
  return FIGURES.flatMap(({ id, label, better, tolerance }) => {
    const [was, is] = [before[id], now[id]];
    if (was === undefined || is === undefined) return [];
    const worse = (percent(was) - percent(is)) * (better === 'up' ? 1 : -1);
    // Shares are rounded to tenths: half a tenth is no fall.
    return worse > tolerance + 0.05 ? [{ label, before: percent(was), now: percent(is), tolerance }] : [];
  });
}
