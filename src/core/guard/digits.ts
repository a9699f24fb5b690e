/** Digits that belong together although something stands between them. */
export interface DigitRun {
  readonly digits: string;
  /** Where each digit stands in the text. */
  readonly at: readonly number[];
  /** Indexes into `digits` where a group begins: after a space, a dot, a line break … */
  readonly groups: readonly number[];
}

/** Some digits of a run, with the places of the digits right before and after them. */
export interface Stretch {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

const RUN = /\d(?:[\s.,\-‐‑‒–—−/·•:;_|*'()]{0,4}\d)*/gu;

/** All runs of digits, with up to four separators or line breaks between two digits. */
export function digitRuns(text: string): DigitRun[] {
  return [...text.matchAll(RUN)].map((match) => {
    const at: number[] = [];
    const groups: number[] = [];
    for (let i = 0; i < match[0].length; i++) {
      if (!isDigit(match[0], i)) continue;
      if (i === 0 || !isDigit(match[0], i - 1)) groups.push(at.length);
      at.push(match.index + i);
    }
    return { digits: at.map((position) => text[position]).join(''), at, groups };
  });
}

/** Stretches of `length` digits that begin where a group begins and end where one ends. */
export function stretches({ digits, at, groups }: DigitRun, length: number): Stretch[] {
  const ends = new Set([...groups, digits.length]);
  return groups
    .filter((from) => ends.has(from + length))
    .map((from) => ({
      digits: digits.slice(from, from + length),
      start: at[from] as number,
      end: (at[from + length - 1] as number) + 1,
      previous: at[from - 1],
      next: at[from + length],
    }));
}

/** Does the pattern, which ends in `$`, fit what stands right before `start`? */
export function isAfter(pattern: RegExp, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  // Most numbers stand after other numbers in a long list: the costly patterns all need a letter or sign.
  return /[\p{L}+§]/u.test(before) && pattern.test(before);
}

/** Sum of digits times weights, modulo 11. */
export function mod11(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
