import type { Judged } from '../run/judge.js';

/** Questions with about the same confidence, and how often their best topic was right. */
export interface Band {
  /** 0..1; the band holds confidences from `from` up to, not including, `to` (the last one includes 1). */
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  /** Mean confidence of the band. */
  readonly said: number;
  /** Share that was right. */
  readonly was: number;
  /** How many were answered at once. */
  readonly answered: number;
}

const BANDS = 10;

/** Confidence against truth, in ten bands. Questions outside the field are in it, and never right. */
export function bandsOf(all: readonly Judged[]): Band[] {
  return Array.from({ length: BANDS }, (_, index): Band => {
    const some = all.filter(({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === index);
    const mean = (value: (one: Judged) => number) =>
      some.length === 0 ? 0 : some.reduce((sum, one) => sum + value(one), 0) / some.length;
    return {
      from: index / BANDS,
      to: (index + 1) / BANDS,
      questions: some.length,
      said: mean(({ confidence }) => confidence),
      was: mean(({ top1 }) => (top1 ? 1 : 0)),
      answered: some.filter(({ direct }) => direct).length,
    };
  });
}

/** Expected calibration error: the mean gap between said and was, weighed by the bands' sizes; 0..1. */
export function calibrationError(bands: readonly Band[]): number {
  const all = bands.reduce((sum, { questions }) => sum + questions, 0);
  return all === 0
    ? 0
    : bands.reduce((sum, { questions, said, was }) => sum + questions * Math.abs(said - was), 0) / all;
}
