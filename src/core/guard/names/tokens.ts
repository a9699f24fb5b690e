import { isShouting } from '../shouting.js';
import { firstNameStrength, type Strength } from './resource.js';

/** A word of the text as the name rules see it. */
export interface Token {
  /** As written, without a genitive apostrophe at its end. */
  readonly word: string;
  readonly small: string;
  /** How surely the word alone is a first name. */
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
  /** Capital first letter, in a text where that says something. */
  readonly capital: boolean;
  /** Two letters or more, all capitals: an abbreviation, or a name that is shouted. */
  readonly allCapitals: boolean;
  /** First in the text or after a full stop, colon, quotation mark, bullet or line break. */
  readonly opens: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:(?!(?<=(?<!\p{L})[na])['’]\p{Lu})['’ʼ´-]\p{L}[\p{L}\p{M}]*)*/gu;
const OPENING = /(?:[.?!:;…•*"“”«»(\n[]|\s[-–—])\s*$/u;
/** Short forms whose full stop ends no sentence: «dr. Vestgarden». */
const TITLE = /^(?:dr|hr|fr|prof|adv|jf|ca)$/iu;
/** So many words, and most of them capitalised: a heading, where a capital says nothing. */
const HEADING = { words: 5, share: 0.75 } as const;

/** The words of the text in order. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(WORD)];
  const blind = isShouting(text) || isHeading(found.map(([word]) => word));
  let last = 0;
  let before = '';
  return found.map((match) => {
    const word = match[0].replace(/['’ʼ´]$/u, '');
    const gap = text.slice(last, match.index);
    const opens =
      last === 0 ? !/\p{N}|\uFFFC/u.test(gap) : OPENING.test(gap.slice(-4)) && !(gap === '. ' && TITLE.test(before));
    last = match.index + match[0].length;
    before = word;
    const capital = /^\p{Lu}/u.test(word);
    return {
      word,
      small: word.toLowerCase(),
      strength: firstNameStrength(word),
      start: match.index,
      end: match.index + match[0].length,
      capital: capital && !blind,
      allCapitals: !blind && word.length > 1 && /^[\p{Lu}-]+$/u.test(word),
      opens,
      gap,
    };
  });
}

/** «Kan Jeg Melde Anonymt»: the small words are capitalised too. */
function isHeading(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const small = capitals.filter((word) =>
    /^(?:jeg|kan|og|i|på|til|med|for|av|om|må|er|som|har|en|et|vi|skal)$/iu.test(word),
  );
  return words.length >= HEADING.words && capitals.length >= words.length * HEADING.share && small.length >= 2;
}
