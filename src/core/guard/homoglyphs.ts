/** Cyrillic and Greek letters that look like Latin ones (a part of Unicode's confusables). */
const LOOK_ALIKE = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ӏ: 'l',
    ɡ: 'g',
    ѵ: 'v',
    п: 'n',
    г: 'r',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    Ԁ: 'D',
    Ԛ: 'Q',
    Ԝ: 'W',
    α: 'a',
    β: 'b',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
);
const WORD_WITH_LOOK_ALIKE = /[\p{L}\p{M}]*[\u0370-\u03FF\u0400-\u052F][\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\u0370-\u03FF\u0400-\u052F]/u;

/**
 * Writes look-alike letters in Latin, but only in words that mix alphabets: a word wholly in
 * Cyrillic or Greek is that language, and stays.
 */
export function foldLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(WORD_WITH_LOOK_ALIKE, (word) => {
    if (!LATIN.test(word)) return word;
    const folded = Array.from(word, (letter) => LOOK_ALIKE.get(letter) ?? letter).join('');
    return FOREIGN.test(folded) ? word : folded;
  });
}
