import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isDay, isEightDigitDate } from './calendar.js';
import { type DigitRun, digitRuns, isAfter, type Stretch, stretches } from './digits.js';
import type { Detector, Finding } from './finding.js';
import { isPublicNumber } from './publicNumbers.js';

const LABEL_BEFORE =
  /(?:tlf|tel|telefon|mobil|mob|mobilnummer|telefonnummer|nummeret|nr mitt|ringes? (?:på|til)?|sms til|sms på|whatsapp|vipps(?:et|er)?(?: til)?)[\s.:]{0,3}(?:nr\.?|nummer(?:et)?|er|på|til|:|\s){0,8}$/iu;
const PLUS_BEFORE = /(?:\+|00)[\s(]{0,2}$/u;
/** What makes a number something else: money, a law, a size, an organisation number. */
const NOT_PHONE_BEFORE =
  /(?:kr\.?|kroner|nok|eur|usd|§+|lov(?:en)? av|org\.?\s?n(?:umme)?r\.?:?|organisasjonsnummer(?:et)?:?|nr\.?\s+av|isbn|doi|kid:?)\s{0,2}$/iu;
const NOT_PHONE_AFTER =
  /^\s{0,2}(?:kr\b|kroner|nok\b|,-|%|prosent|mill|innbyggere|innbyggjarar|barn\b|elever|tegn|personer)/iu;
/** Eight digits the way Norwegians group them, and one by one. */
const GROUPED =
  /^(?:\d{8}|\d{2}\D{1,3}\d{2}\D{1,3}\d{2}\D{1,3}\d{2}|\d{3}\D{1,3}\d{2}\D{1,3}\d{3}|\d{4}\D{1,3}\d{4}|\d{2}\D{1,3}\d{3}\D{1,3}\d{3}|\d{3}\D{1,3}\d{3}\D{1,3}\d{2}|\d{3}\D{1,3}\d{5}|\d{5}\D{1,3}\d{3}|\d(?:\D{1,3}\d){7})$/u;
const GLUED = /\p{L}-?$/u;
const FOREIGN = /(?:\+|(?<!\d)00)\s?\(?\d{1,3}\)?(?:[\s.\-–/()]{0,3}\d){6,13}(?!\d)/gu;

/** Phone numbers of people: Norwegian in any usual grouping, foreign with + or 00. */
export const findPhones: Detector = (text) => {
  const found: Finding[] = [...text.matchAll(FOREIGN)]
    .filter((match) => isForeignPhone(match[0]))
    .map((match) => ({ kind: 'telefon', start: match.index, end: match.index + match[0].length }));
  for (const run of digitRuns(text)) found.push(...norwegianIn(run, text));
  return found;
};

function norwegianIn(run: DigitRun, text: string): Finding[] {
  const withCode = stretches(run, 10).filter(({ digits }) => digits.startsWith('47'));
  const withZeros = stretches(run, 12).filter(({ digits }) => digits.startsWith('0047'));
  const coded = [...withCode, ...withZeros].filter(({ digits, start, end }) => {
    const plus = digits.length === 12 || PLUS_BEFORE.test(text.slice(Math.max(0, start - 4), start));
    return isPhone(digits.slice(-8), text.slice(start, end).replace(/^\D*(?:00)?\D?47\D*/u, ''), plus);
  });
  const bare = stretches(run, 8).filter((stretch) => {
    const { digits, start, end } = stretch;
    const labelled = isAfter(LABEL_BEFORE, text, start);
    if (!isPhone(digits, text.slice(start, end), labelled)) return false;
    if (isAfter(NOT_PHONE_BEFORE, text, start) || NOT_PHONE_AFTER.test(text.slice(end, end + 15))) return false;
    // A longer run of groups («1 200 000 12 …») is a sum or a table, and one glued to a word its own.
    return labelled || ((run.digits.length === 8 || !touches(stretch, text)) && !isAfter(GLUED, text, start));
  });
  return [...coded, ...bare].map(({ start, end }) => ({ kind: 'telefon', start: plusStart(text, start), end }));
}

/** Does a digit group stand right beside it, with one space, dot, dash or slash between? */
function touches({ start, end, previous, next }: Stretch, text: string): boolean {
  const before = previous !== undefined && start - previous <= 2 && !/[,\n]/u.test(text[start - 1] ?? '');
  return before || (next !== undefined && next - end <= 1 && !/[,\n/]/u.test(text[end] ?? ''));
}

function isPhone(digits: string, written: string, labelled: boolean): boolean {
  if (digits.length !== 8 || isPublicNumber(digits)) return false;
  if (labelled) return true;
  // «2. 3. 4. …» is a list, not a number written digit by digit.
  if (digits === '23456789' && written.length > 8) return false;
  if (!/^[2-79]/u.test(digits) || !GROUPED.test(written)) return false;
  return !isEightDigitDate(digits) && !isWrittenDate(written) && !isTwoYears(written);
}

/** «31 12 20 24», «20.03.2024–25» and the like. */
function isWrittenDate(written: string): boolean {
  const [day = 0, month = 0, century = 0] = written.split(/\D+/u).map(Number);
  return /^\d{2}[./-]\d{2}[./-]\d{2}/u.test(written) && isDay(day, month, century);
}

function isTwoYears(written: string): boolean {
  return /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/u.test(written);
}

function isForeignPhone(written: string): boolean {
  const number = parsePhoneNumberFromString(written.replace(/^00/u, '+'), 'NO');
  return number?.isPossible() === true && !(number.country === 'NO' && isPublicNumber(number.nationalNumber));
}

function plusStart(text: string, start: number): number {
  return start - (/(?:\(?\+|00)[\s(]{0,2}$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0);
}
