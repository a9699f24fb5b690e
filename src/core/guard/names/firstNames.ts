import type { Finding } from '../finding.js';
import { announcesName, ownsOrIsAged } from './context.js';
import { isInstitution, namesAnInstitution } from './institutions.js';
import { firstNameStrength, isKnownWord, isListedSurname, isPlainlyName, isSurname } from './resource.js';
import type { Token } from './tokens.js';

type Strength = ReturnType<typeof firstNameStrength>;
type Announced = ReturnType<typeof announcesName>;

/** After «i», «på», «ved» a name is mostly a place's; unless the feeling is for someone. */
const PLACE_BEFORE = new Set('i på ved nær'.split(' '));
const FEELING = new Set(
  'tenker tenkjer hørt snakke peker vente avhengig sikker glad forelsket forelska slår sparker tror stoler lita tilliten ser hører venter tar lugger sint sur irritert'.split(
    ' ',
  ),
);
/** What only a person does: «Bjørn slår» is no animal. */
const ACTS =
  /^(?:slår|slo|sier|sa|fortalte|forteller|ringte|ringer|drikker|ruser|gråter|nekter|skriker|seier|fortel|fortalde|drikk|græt|nektar)$/u;
/** Before a name that is a word too, with a capital inside a sentence. */
const BEFORE_PERSON = new Set('for med om hos av til mot fra frå at og når hvis dersom der'.split(' '));
const PRONOUN = /^(?:dem|den|det|dette|du|de|dykk|dere|i|alt|alle|noen|flere)$/u;
const NEVER_ALONE =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jul|dem|den|det|dette|du|de|dykk|dere|i|my|alt|alle|noen|flere|europa|asia|london|paris|milan|kenya|india|israel|jordan|china|gud)$/u;

/** First names on their own, where they are surely names or the words around them say so. */
export function findFirstNames(tokens: readonly Token[], text: string): Finding[] {
  const found: Finding[] = [];
  let lastEnd = -1;
  let lastIndex = -9;
  for (const [index, token] of tokens.entries()) {
    if (token.start < lastEnd) continue;
    const paired =
      isPaired(tokens, index, lastIndex) && (firstNameStrength(token.word) === 'sure' || isNewProperNoun(token));
    if (!paired && !isFirstName(tokens, index, text)) continue;
    const last = withSurname(tokens, index);
    if (namesAnInstitution(token, last.token, tokens[last.index + 1], text)) continue;
    found.push({ kind: 'navn', start: token.start, end: last.token.end });
    lastEnd = last.token.end;
    lastIndex = last.index;
  }
  return found;
}

function isFirstName(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index] as Token;
  const strength = firstNameStrength(bare(token)) ?? firstNameStrength(token.word);
  const announced = announcesName(tokens, index);
  const marked = ownsOrIsAged(tokens, index, text);
  if (!token.capital) return isSmallName(token, strength, announced, marked);
  if (strength !== undefined && (announced !== undefined || marked) && !PRONOUN.test(token.small)) return true;
  if (strength === 'sure') return !isPlace(tokens, index);
  if (strength === undefined) return isNewProperNoun(token) && (announced !== undefined || marked);
  if (token.opens) return !token.allCapitals && ACTS.test(tokens[index + 1]?.small ?? '') && token.word.length > 2;
  return (
    strength === 'maybe' &&
    !token.opens &&
    !token.allCapitals &&
    BEFORE_PERSON.has(tokens[index - 1]?.small ?? '') &&
    !NEVER_ALONE.test(token.small)
  );
}

/** In small letters a name must be announced, or be nothing but a name. */
function isSmallName(token: Token, strength: Strength, announced: Announced, marked: boolean): boolean {
  if (announced === 'named' && isFreeWord(token)) return true;
  return strength === 'sure' && (announced === 'surely' || marked || isPlainlyName(token.word));
}

/** A capitalised word inside a sentence that we know nothing about. */
function isNewProperNoun(token: Token): boolean {
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
function isFreeWord(token: Token): boolean {
  return token.word.length > 2 && !isKnownWord(token.word) && !isInstitution(token);
}

function isPlace(tokens: readonly Token[], index: number): boolean {
  const [before, earlier] = [tokens[index - 1], tokens[index - 2]];
  return (
    before !== undefined &&
    tokens[index]?.gap === ' ' &&
    PLACE_BEFORE.has(before.small) &&
    !FEELING.has(earlier?.small ?? '')
  );
}

/** «Jonas og Qarfi», «Jonas, Qarfi»: what stands beside a name is one. */
function isPaired(tokens: readonly Token[], index: number, lastIndex: number): boolean {
  const token = tokens[index] as Token;
  if (lastIndex === index - 1) return token.gap === ', ' && token.capital;
  return lastIndex === index - 2 && /^(?:og|eller|samt)$/u.test(tokens[index - 1]?.small ?? '') && token.gap === ' ';
}

/** The name goes on when a surname, or an unknown capitalised word, stands right after it. */
function withSurname(tokens: readonly Token[], index: number): { token: Token; index: number } {
  const next = tokens[index + 1];
  const token = tokens[index] as Token;
  if (next === undefined || next.gap !== ' ') return { token, index };
  const surname = next.capital
    ? !next.allCapitals && (isSurname(next.word) || isNewProperNoun(next))
    : isListedSurname(next.word);
  return surname ? { token: next, index: index + 1 } : { token, index };
}

function bare({ word }: Token): string {
  return word.length > 3 ? word.replace(/['’]?s$/u, '') : word;
}
