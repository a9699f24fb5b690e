import type { Classified } from './classify.js';

/**
 * How likely it is that the question belongs to our field and that the best topic is right: a
 * logistic function of what was measured. The numbers are fitted on the tuning set alone by
 * `npm run tune`; the held-out set never sees them.
 */
const IN_FIELD = { bias: -3.2, top: 1.2, margin: 0.6, nearest: 4.2, centroid: 1.5, coverage: 1.8, field: 1.4 } as const;

export interface Confidence {
  /** The chance that the question is in our field, 0..1. */
  readonly inField: number;
  /** The chance that the best topic is the one meant, 0..1. */
  readonly top: number;
}

export function confidenceOf(classified: Classified): Confidence {
  const { scores, nearest, centroid, coverage, field } = classified;
  const first = scores[0]?.score ?? -1;
  const second = scores[1]?.score ?? -1;
  const logit =
    IN_FIELD.bias +
    IN_FIELD.top * first +
    IN_FIELD.margin * (first - second) +
    IN_FIELD.nearest * nearest.similarity +
    IN_FIELD.centroid * centroid +
    IN_FIELD.coverage * coverage +
    IN_FIELD.field * field;
  const inField = 1 / (1 + Math.exp(-logit));
  return { inField, top: inField * (scores[0]?.share ?? 0) };
}

/** From these values on the bot answers at once; high-risk topics ask for more. */
export const DIRECT = { vanlig: 0.42, hoy: 0.48 } as const;
/** Below this chance of being in the field, the bot says that it has no answer. */
export const REFUSE_BELOW = 0.35;
