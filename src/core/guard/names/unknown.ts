import { isInstitution } from './institutions.js';
import { isOrdinary, isPlainlyOrdinary } from './ordinary.js';
import { isKnownWord } from './resource.js';
import type { Token } from './tokens.js';

/** «HPV-resultatet», «Per-type»: what is joined in small letters makes a thing of it. */
const THING_JOINED = /-\p{Ll}/u;
/** So short an unknown word in small letters is most often a slip of the keys. */
const SHORTEST_SMALL = 4;

/** A capitalised word inside a sentence that we know nothing about. */
export function isNewProperNoun(token: Token): boolean {
  return token.capital && !token.opens && !token.allCapitals && token.word.length > 1 && isUnheardOf(token);
}

/** Is it neither an ordinary word, a place nor the name of an office, wherever it stands? */
export function isUnheardOf(token: Token): boolean {
  return (
    !isKnownWord(token.word) &&
    !isInstitution(token) &&
    !THING_JOINED.test(token.word) &&
    !isPlainlyOrdinary(token.small)
  );
}

/** «han heter qarfi»: a word in small letters where only a name can stand. */
export function isFreeWord(token: Token): boolean {
  if (token.word.length < 3 || isKnownWord(token.word)) return false;
  if (token.strength !== undefined) return true;
  return !(isInstitution(token) && token.small.length > 6) && !isOrdinary(token.small);
}

/** A word in small letters that is in no list and built as no Norwegian word: a name, where one fits. */
export function isStrangeWord(token: Token): boolean {
  return token.small.length >= SHORTEST_SMALL && !isOrdinary(token.small) && !isInstitution(token);
}
