import { digitRuns, isAfter, mod11, type Stretch, stretches } from './digits.js';
import { type Detector, type Finding, matches } from './finding.js';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const IBAN = /(?<![\p{L}\p{N}])(?:NO|no|No)\d{2}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{3}(?!\d)/gu;
const LABEL_BEFORE = /(?:konto(?:nummer|nr|en)?|kto\.?|bankkonto|iban)\D{0,20}$/iu;
const LABEL_AFTER = /^[\s,.]{0,3}[^\d.?!]{0,80}\bkonto/iu;
const FOUR_TWO_FIVE = /^\d{4}\D{1,3}\d{2}\D{1,3}\d{5}$/u;
const WRITTEN_AS_ACCOUNT = /^(?:\d{11}|\d{4}\D{1,3}\d{2}\D{1,3}\d{5}|\d{4}\D{1,3}\d{3}\D{0,3}\d{4})$/u;

/** Norwegian bank accounts (eleven digits, modulus 11) and Norwegian IBAN. */
export const findAccounts: Detector = (text) => {
  const found: Finding[] = matches('kontonummer', IBAN, text);
  for (const run of digitRuns(text)) {
    for (const { digits, start, end } of stretches(run, 11)) {
      const labelled = isAfter(LABEL_BEFORE, text, start);
      const written = WRITTEN_AS_ACCOUNT.test(text.slice(start, end));
      if (labelled || (written && isAccount(digits))) found.push({ kind: 'kontonummer', start, end });
    }
  }
  return found;
};

/**
 * Some account numbers would pass as a fødselsnummer too. Grouped as accounts are, or called one,
 * they are accounts.
 */
export function isSurelyAccount({ digits, start, end }: Stretch, text: string): boolean {
  if (!isAccount(digits)) return false;
  const named = isAfter(LABEL_BEFORE, text, start) || LABEL_AFTER.test(text.slice(end, end + 100));
  return named || FOUR_TWO_FIVE.test(text.slice(start, end));
}

/** Does the check digit fit? */
export function isAccount(digits: string): boolean {
  return !/^0{4}/u.test(digits) && mod11(digits, WEIGHTS) === 0;
}
