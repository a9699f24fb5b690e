import { EXPLANATIONS, type Explanation } from './explain.js';
import type { Finding } from './finding.js';
import { findPersonalData } from './findings.js';
import { plainText } from './normalise.js';
import { openRawText, type RawText } from './text.js';

/** A finding with what the writer needs to see it and change it. Holds the value: show it, never keep it. */
export interface ReviewedFinding extends Finding, Explanation {
  readonly value: string;
  /** Line in the text as read, from 1. */
  readonly line: number;
}

/**
 * For the free-text check of anonymity: every finding in the writer's own text, in order. Unlike
 * `guard` it gives the values back, to the one who wrote them and to nobody else.
 */
export function reviewAnonymity(raw: RawText): ReviewedFinding[] {
  const plain = plainText(openRawText(raw));
  return findPersonalData(plain).map((finding) => ({
    ...finding,
    ...EXPLANATIONS[finding.kind],
    value: plain.slice(finding.start, finding.end),
    line: plain.slice(0, finding.start).split('\n').length,
  }));
}
