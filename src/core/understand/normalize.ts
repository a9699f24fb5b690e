import { ENGLISH } from './english.js';
import { FUNCTION_WORDS, SHORT_FORMS } from './lexicon.js';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu;
const WORD = /§+|[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu;

/** The text in one spelling of the same characters: NFC, no invisible ones, small letters. */
export function normalize(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').toLowerCase();
}

/** The words of a text, each in the one form the matcher knows: dialect and short forms unfolded. */
export function wordsOf(text: string): string[] {
  const words = normalize(text).match(WORD) ?? [];
  return words.flatMap((word) => SHORT_FORMS.get(word) ?? ENGLISH.get(word) ?? [FUNCTION_WORDS.get(word) ?? word]);
}
