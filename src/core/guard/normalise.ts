import { foldLookAlikes } from './homoglyphs.js';
import { withoutMarkup } from './markup.js';

/** Longest message that is read at all; Teams itself allows about 28 KB. */
export const MOST_CHARACTERS = 20_000;

/** Characters with no width, direction marks, variation selectors, and our own blank. */
const INVISIBLE =
  /\u034F|[\u17B4\u17B5]|[\u180B-\u180D\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]/gu;
/** Letters and digits in another dress: fullwidth, mathematical, circled, super- and subscript. */
const DRESSED =
  /[\u00B2\u00B3\u00B9\u2070-\u209C\u2460-\u24FF\u3000\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F1AF}]/gu;
const OTHER_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/gu;
const OTHER_LINE = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
/** Letters of Norwegian and its neighbours, figures and usual signs: a text of these is plain as it stands. */
const PLAIN = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u00B1\u00B4-\u00B8\u00BA-\u017F\u2010-\u2027]*$/u;
const LOOSE_MARK = /(?<=\p{Script=Latin}|\d)[\u0300-\u036F\u20D0-\u20FF]+/gu;

/**
 * The text in one plain spelling: no markup, nothing invisible, Western digits, Latin letters where
 * look-alikes stood among them. At most the first 20,000 characters. Offsets of findings are in it.
 */
export function plainText(text: string): string {
  const unmarked = withoutMarkup(text.slice(0, MOST_CHARACTERS));
  if (PLAIN.test(unmarked)) return unmarked;
  const plain = unmarked
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DRESSED, (character) => character.normalize('NFKC'))
    .replace(OTHER_SPACE, ' ')
    .replace(OTHER_LINE, '\n')
    .replace(OTHER_DIGIT, westernDigit)
    .replace(LOOSE_MARK, '')
    .normalize('NFC');
  return foldLookAlikes(plain);
}

/** Unicode lays every set of decimal digits out as ten in a row, from zero up. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
