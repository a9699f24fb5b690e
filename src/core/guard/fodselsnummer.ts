import { idnr } from '@navikt/fnrvalidator';
import { isSurelyAccount } from './account.js';
import { isDay } from './calendar.js';
import { digitRuns, isAfter, mod11, stretches } from './digits.js';
import type { Detector, Finding } from './finding.js';
import { matches } from './finding.js';

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const DUF_WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
/** Added to the month: H-numbers 40; synthetic 80 (Skatteetaten) and 65 (health sector, NHN). */
const MONTH_SHIFTS = [0, 40, 65, 80];

/** What people call it. After such a word any eleven digits are taken, and the last five alone too. */
const LABEL = String.raw`(?:f[øo]dselsnummer|f[øo]dselsn[ru]|fnr|fnummer|person ?nummer|personnr|pers\.?nr|pnr|d-?nummer|dnr|d-nr|h-?nummer|hnr|hjelpenummer|fiktivt n(?:umme)?r|synt(?:etisk)? ?fnr)`;
const LABELLED_SHORT = new RegExp(
  String.raw`(?<!\p{L})${LABEL}(?:et|a)?[\s:.=]{0,3}(?:er |slutter på |siste(?: fem| 5)?(?: siffer)? )?(?<value>\d{5})(?!\d)`,
  'giu',
);
const LABEL_BEFORE = new RegExp(String.raw`${LABEL}(?:et|a)?\D{0,20}$`, 'iu');
/** A date with the whole year, then the five. */
const FULL_DATE = /(?<!\d)(?:0[1-9]|[12]\d|3[01])[./-]?(?:0[1-9]|1[0-2])[./-]?(?:19|20)\d{2}[\s/-]{1,3}\d{5}(?!\d)/gu;
const DUF_BEFORE = /(?:duf|dufnr|duf-nummer|utlendingsnummer)\D{0,15}$/iu;

/**
 * Fødselsnummer, D-, H- and T-numbers, synthetic ones, and DUF numbers (UDI), however they are
 * split. NAV's validator is the oracle; a date followed by five digits counts even when the
 * checksum fails, since a mistyped number still points to a person.
 */
export const findFodselsnummer: Detector = (text) => {
  const found: Finding[] = [LABELLED_SHORT, FULL_DATE].flatMap((pattern) => matches('fodselsnummer', pattern, text));
  for (const run of digitRuns(text)) {
    for (const stretch of stretches(run, 11)) {
      const { digits, start, end } = stretch;
      const valid = isIdentityNumber(digits) || looksLikeOne(digits, text.slice(start, end));
      if (isAfter(LABEL_BEFORE, text, start) || (valid && !isSurelyAccount(stretch, text))) {
        found.push({ kind: 'fodselsnummer', start, end });
      }
    }
    for (const { digits, start, end } of stretches(run, 12)) {
      if (isDuf(digits) || isAfter(DUF_BEFORE, text, start)) found.push({ kind: 'fodselsnummer', start, end });
    }
  }
  return found;
};

/** Eleven digits with valid checksums and a date, by NAV's rules (2032 included) or synthetic +65. */
export function isIdentityNumber(digits: string): boolean {
  // The date first: it is cheap, and most long numbers fail it.
  return isShiftedDate(digits) && (idnr(digits).status === 'valid' || hasChecksums(digits));
}

function hasChecksums(digits: string): boolean {
  // From 2032 the first check may leave a rest of 0–3 (Skatteetaten, «nytt fødselsnummer»).
  return mod11(digits, FIRST_WEIGHTS) <= 3 && mod11(digits, SECOND_WEIGHTS) === 0;
}

function isShiftedDate(digits: string): boolean {
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  return [0, 40].some((dayShift) => MONTH_SHIFTS.some((shift) => isDay(day - dayShift, month - shift, year)));
}

/** Six digits that are a date, then five, apart or together: written as a fødselsnummer is written. */
function looksLikeOne(digits: string, written: string): boolean {
  return isShiftedDate(digits) && /^\d{6}\D{0,4}\d{5}$/u.test(written);
}

function isDuf(digits: string): boolean {
  return /^(?:19|20)\d{10}$/u.test(digits) && mod11(digits, DUF_WEIGHTS) === Number(digits.slice(10));
}
