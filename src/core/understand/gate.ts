import type { Classified } from './classify.js';
import { GATE } from './gateWeights.js';

/** What the gate looks at, in the order of its weights. All are about 0 to 1. */
export const MEASURES = [
  'bias',
  'top',
  'margin',
  'share',
  'nearest',
  'centroid',
  'coverage',
  'field',
  'agreement',
  'family',
] as const;

export interface Confidence {
  /** The chance that the question is in our field, 0..1. */
  readonly inField: number;
  /** The chance that the best topic is the one meant, 0..1. */
  readonly top: number;
}

/** The measures of one question; see `MEASURES`. */
export function measuresOf({
  scores,
  nearest,
  centroid,
  coverage,
  field,
  agreement,
  familyShare,
}: Classified): number[] {
  const first = scores[0];
  const second = scores[1];
  const top = first?.score ?? -1;
  return [
    1,
    top,
    top - (second?.score ?? -1),
    first?.share ?? 0,
    nearest.similarity,
    centroid,
    coverage,
    field,
    agreement ? 1 : 0,
    familyShare,
  ];
}

/**
 * How likely it is that the question is in our field, and that its best topic is right: two
 * logistic functions of the measures. Fitted on the tuning set by `npm run tune`; the held-out set
 * is never used for it.
 */
export function confidenceOf(classified: Classified): Confidence {
  const measures = measuresOf(classified);
  const inField = logistic(measures, GATE.inField);
  return { inField, top: Math.min(inField, logistic(measures, GATE.correct)) };
}

function logistic(measures: readonly number[], weights: readonly number[]): number {
  const sum = measures.reduce((total, measure, index) => total + measure * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
