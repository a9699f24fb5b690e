import { isCommonWord } from './resource.js';
import { isKin, isNaming, isOwned, tellsOfPerson, tellsSurely } from './telling.js';
import type { Token } from './tokens.js';

const BESIDE = /^(?:[\s,:("«“–-]{1,3}|\. )$/u;
const POSSESSIVE = /^(?:min|mi|mitt|mine|vår|vårt|våre|din|di|hans|hennes|hennar|deres|deira)$/u;
const SUBJECT = new Set('han hun ho hen jeg eg æ som du vi'.split(' '));
/** Dialects put a pronoun before a name: «ho Solfrid», «n'Odd». */
const ARTICLE = /^(?:han|hun|ho|hu|hen)$/u;
const GREETING = new Set('hei kjære hallo'.split(' '));
/** An age, a class or a birth year right after the name. */
const AGED =
  /^(?: på rom \d|,?\s?\(?(?:på |som er |er )?\d{1,2}(?:\s?(?:år|mnd|måneder|månader)|-åring|½|\))|,?\s\(?(?:som går )?(?:i|på)\s(?:\d{1,2}\.?\s?[A-Ha-h](?!\p{L})|\d{1,2}\.?\s?(?:klasse|trinn)|vg\s?\d|rom \d|(?:første|andre|tredje|fjerde|femte|sjette|sjuende|åttende|niende|tiende) (?:klasse|trinn))|\s\(?f(?:ødt)?\.? ?\d)/u;

/**
 * What the words before a token say of it: `surely` a name follows even in small letters, `named`
 * that only a name can follow («han heter …»), `maybe` that a capitalised word is a name.
 */
export function announcesName(tokens: readonly Token[], index: number): 'surely' | 'named' | 'maybe' | undefined {
  const token = tokens[index] as Token;
  const [before, second] = [tokens[index - 1], tokens[index - 2]];
  if (before !== undefined && token.capital && isArticle(before, token)) return 'maybe';
  if (before === undefined || !BESIDE.test(token.gap)) return undefined;
  const plain = token.gap === ' ';
  if (isNaming(before.small)) return naming(token, before, tokens.slice(Math.max(0, index - 6), index - 1).reverse());
  if (
    before.small === 'er' &&
    tokens.slice(Math.max(0, index - 6), index - 1).some(({ small }) => /^nav?mn?et$|^navnet$/u.test(small))
  )
    return 'surely';
  if (
    /^(?:til|te|tel|åt|av|hans|hass|hannes|hennes|hennas|hennar|hinnar)$/u.test(before.small) &&
    plain &&
    second !== undefined &&
    isKin(second.small)
  )
    return 'surely';
  if (GREETING.has(before.small)) return token.strength === undefined ? undefined : 'maybe';
  if (POSSESSIVE.test(before.small) && second !== undefined && tellsOfPerson(second.small))
    return plain && tellsSurely(second.small) ? 'surely' : 'maybe';
  if (!token.capital && /^(?:hannes|hannas|hennas|hinnas|hass)$/u.test(token.small)) return undefined;
  if (!tellsOfPerson(before.small) || isOwnedThing(before) || isUsing(before, second)) return undefined;
  return plain && tellsSurely(before.small) ? 'surely' : 'maybe';
}

/** «vi bruker Compilo» is a verb. */
function isUsing(before: Token, second: Token | undefined): boolean {
  return (
    /^bruk[ea]r$/u.test(before.small) &&
    second !== undefined &&
    !/^(?:en|ein|min|vår|for|om|med|av|til|og)$/u.test(second.small)
  );
}

function isArticle(before: Token, { strength, gap }: Token): boolean {
  if (/^[na]$/u.test(before.small)) return /^(?: |['’])$/u.test(gap) && strength !== undefined;
  return ARTICLE.test(before.small) && gap === ' ';
}

function naming(token: Token, before: Token, earlier: readonly Token[]): 'surely' | 'named' | 'maybe' | undefined {
  if (isCommonWord(token.word)) return undefined;
  const [second] = earlier;
  const who =
    earlier.slice(0, 2).some(({ small }) => SUBJECT.has(small)) || earlier.some(({ small }) => tellsOfPerson(small));
  if (!/^h[eie]+t/u.test(before.small)) return token.strength === undefined && !who ? undefined : 'surely';
  if (who && !/^(?:hva|kva|ka)$/u.test(second?.small ?? '')) return 'named';
  return token.strength === undefined ? undefined : 'surely';
}

/** Does an age, a class or a birth year stand right after? */
export function isAged(token: Token, text: string): boolean {
  return AGED.test(text.slice(token.end, token.end + 30));
}

/** What the words after a token say: it owns what a person owns («Aminas mor», «Lise sin far»), or has an age. */
export function ownsOrIsAged(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (isAged(token, text)) return true;
  // «Hans mor» is his mother.
  if (next === undefined || token.small === 'hans') return false;
  if (/^(?:sin|sitt|sine|si)$/u.test(next.small) && next.gap === ' ') return true;
  return isOwned(next.small) && (/^['’´] $/u.test(next.gap) || (next.gap === ' ' && /s$/u.test(token.small)));
}

/** «journalen Jonas» is not said; but kin words that are things must not announce. */
function isOwnedThing({ small }: Token): boolean {
  return /^(?:familie|personen|vedkommende)$/u.test(small) && small !== 'familien';
}
