import { type Detector, matches } from './finding.js';

/** Starts only where a word starts, and no part is longer than mail allows: linear time. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const AT = String.raw`\s{0,2}(?:\(at\)|\[at\]|\{at\}|\(a\)|\[a\]|\(krøllalfa\)|[ \t]krøllalfa[ \t]|[ \t]alfakrøll[ \t]|[ \t]at[ \t]|@)\s{0,2}`;
const DOT = String.raw`\s{0,2}(?:\(punktum\)|\[punktum\]|[ \t]punktum[ \t]|\(dot\)|\[dot\]|[ \t]dot[ \t]|\(prikk\)|[ \t]prikk[ \t]|\.)\s{0,2}`;
const SPELT = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]{1,64}(?:${DOT}[\p{L}\p{N}_%+-]{1,64}){0,3}${AT}[\p{L}\p{N}-]{2,63}(?:${DOT}[\p{L}\p{N}-]{2,63}){0,3}${DOT}(?:no|com|net|org|se|dk|nu|info|eu)(?![\p{L}\p{N}])`,
  'giu',
);
/** Boxes of an office, which point to no person. */
const OFFICE =
  /^(?:post|postmottak|firmapost|info|kontakt|support|hjelp|brukerstotte|servicetorg|resepsjon|personvernombud|presse|varsling|barnevern|barneverntjenesten|noreply|no-reply)\s?@/iu;

/** E-mail addresses of people, also spelt out («navn (at) kommune punktum no»). */
export const findEmails: Detector = (text) =>
  // Without a sign of one, the costlier pattern is not tried.
  [
    ...(text.includes('@') ? matches('epost', EMAIL, text) : []),
    ...(/@|\bat\b|alfa|\(a\)|\[a\]/iu.test(text) ? matches('epost', SPELT, text) : []),
  ].filter(({ start, end }) => !OFFICE.test(text.slice(start, end)));
