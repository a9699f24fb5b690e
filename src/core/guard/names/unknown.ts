import { isInstitution } from './institutions.js';
import { isKnownWord } from './resource.js';
import type { Token } from './tokens.js';

/** A capitalised word inside a sentence that we know nothing about. */
export function isNewProperNoun(token: Token): boolean {
  return (
    token.capital &&
    !token.opens &&
    !token.allCapitals &&
    token.word.length > 1 &&
    !isKnownWord(token.word) &&
    !isInstitution(token)
  );
}

/** «han heter qarfi»: a word in small letters where only a name can stand. */
export function isFreeWord(token: Token): boolean {
  return token.word.length > 2 && !isKnownWord(token.word) && !(isInstitution(token) && token.small.length > 6);
}
