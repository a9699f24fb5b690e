import type { MaskedKind } from './kinds.js';

/** One piece of personal data: where it stands in the plain text, as UTF-16 offsets. */
export interface Finding {
  readonly kind: MaskedKind;
  readonly start: number;
  readonly end: number;
}

/** Looks for one kind of personal data. What earlier detectors found is blanked out in `text`. */
export type Detector = (text: string) => readonly Finding[];

/** Stands for each character of what is already found. The plain text itself never holds it. */
export const BLANK = '\uFFFC';

/** The text with the findings blanked, so that the next detector does not see them; same length. */
export function blankOut(text: string, findings: readonly Finding[]): string {
  // Joined at once: a string grown by many additions is slow to read a letter at a time.
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of inOrder(findings)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), BLANK.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Findings from first to last; of two that begin together the longest comes first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Every match of a pattern as findings; with a group named `value`, that group alone. */
export function matches(kind: MaskedKind, pattern: RegExp, text: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match.groups?.value ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return { kind, start, end: start + value.length };
  });
}
