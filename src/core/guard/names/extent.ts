import { isKnownWord, isListedSurname, isSurname } from './resource.js';
import type { Token } from './tokens.js';
import { isNewProperNoun, isStrangeWord } from './unknown.js';

/** The name goes on when a surname, or an unknown capitalised word, stands right after it. */
export function withSurname(tokens: readonly Token[], index: number): { token: Token; index: number } {
  const next = tokens[index + 1];
  const token = tokens[index] as Token;
  if (next === undefined || next.gap !== ' ') return { token, index };
  const surname = next.capital
    ? !next.allCapitals && (isSurname(next.word) || isNewProperNoun(next))
    : isListedSurname(next.word) ||
      (!token.capital && isStrangeWord(token) && isStrangeWord(next)) ||
      (isShouted(token, next) && isSurname(next.word) && !isKnownWord(next.word));
  return surname ? { token: next, index: index + 1 } : { token, index };
}

/** «Fjellheim, Ronja»: the surname before a comma, as registers have it. */
export function surnameBefore(tokens: readonly Token[], index: number): Token | undefined {
  const [token, before] = [tokens[index] as Token, tokens[index - 1]];
  if (before === undefined || token.gap !== ', ' || isKnownWord(before.word)) return undefined;
  if (!before.capital && token.capital)
    return /^\p{Lu}/u.test(before.word) && isSurname(before.word) ? before : undefined;
  if (isSurname(before.word) && (before.capital || isStrangeWord(before))) return before;
  return undefined;
}

/** Two words in capitals, in a text that may be in capitals all through. */
function isShouted(...tokens: readonly Token[]): boolean {
  return tokens.every(({ word }) => word.length > 3 && word === word.toUpperCase());
}
