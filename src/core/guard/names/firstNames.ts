import type { Finding } from '../finding.js';
import { announcesName, ownsOrIsAged } from './context.js';
import { surnameBefore, withSurname } from './extent.js';
import { isEveryone, isTitle } from './figures.js';
import { namesAnInstitution } from './institutions.js';
import { acts, goesOn, isMeantByPronoun, standsAsPerson } from './person.js';
import { isInPersonsPlace, isTurnedRound, opensAsPerson } from './positions.js';
import { isProduct } from './products.js';
import { firstNameStrength, isAmbiguous, isPlainlyName, mayOpenAsWord, type Strength } from './resource.js';
import { isMadeUpName, isOwner, isShortName, isStrangeName } from './smallNames.js';
import { tellsOfPerson } from './telling.js';
import type { Token } from './tokens.js';
import { isFreeWord, isNewProperNoun, isStrangeWord, isUnheardOf } from './unknown.js';

type Announced = ReturnType<typeof announcesName>;

/** After «i», «på», «ved» a name is mostly a place's; unless the feeling is for someone. */
const PLACE_BEFORE = new Set('i på ved nær'.split(' '));
const FEELING = new Set(
  'tenker tenkjer hørt snakke peker vente avhengig sikker glad forelsket forelska slår sparker tror stoler lita tilliten ser hører venter tar lugger sint sur irritert'.split(
    ' ',
  ),
);
/** Before a name that is a word too, with a capital inside a sentence. */
const BEFORE_PERSON = new Set('for med om hos av til mot fra frå at og når hvis dersom der'.split(' '));
const PRONOUN = /^(?:dem|den|det|dette|du|de|dykk|dere|i|alt|alle|noen|flere)$/u;
const NEVER_ALONE =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jul|påske|ramadan|dem|den|det|dette|du|de|dykk|dere|i|my|alt|alle|noen|flere|europa|asia|london|paris|milan|kenya|india|israel|jordan|china|gud)$/u;

/** First names on their own, where they are surely names or the words around them say so. */
export function findFirstNames(tokens: readonly Token[], text: string): Finding[] {
  const found: Finding[] = [];
  let lastEnd = -1;
  let lastIndex = -9;
  for (const [index, token] of tokens.entries()) {
    if (token.start < lastEnd) continue;
    const paired = isPaired(tokens, index, lastIndex) && (token.strength === 'sure' || isNewProperNoun(token));
    if (!paired && !isFirstName(tokens, index, text)) continue;
    if (isProduct(token.small, text) || isShortened(tokens, index)) continue;
    const last = withSurname(tokens, index);
    if (namesAnInstitution(token, last.token, tokens[last.index + 1], text)) continue;
    if (isEveryone(token, last.token, tokens[index - 1], text) || isTitle(tokens, index)) continue;
    const start = surnameBefore(tokens, index)?.start ?? token.start;
    if (start < lastEnd) continue;
    found.push({ kind: 'navn', start, end: last.token.end });
    lastEnd = last.token.end;
    lastIndex = last.index;
  }
  return found;
}

function isFirstName(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index] as Token;
  const own = bare(token);
  const strength = (own === token.word ? undefined : firstNameStrength(own)) ?? token.strength;
  const announced = announcesName(tokens, index);
  const marked = ownsOrIsAged(tokens, index, text);
  if (!token.capital) return isSmallName(tokens, index, text, { strength, announced, marked });
  if (strength !== undefined && (announced !== undefined || marked) && !PRONOUN.test(token.small)) return true;
  if (strength !== undefined && isInPersonsPlace(tokens, index) && !NEVER_ALONE.test(token.small)) return true;
  if (strength === 'sure' && token.opens && mayOpenAsWord(token.word)) return goesOn(tokens[index + 1]);
  if (strength === 'sure') return !isPlace(tokens, index);
  if (strength === undefined || (strength === 'maybe' && !isAmbiguous(token.small))) {
    if (announced === 'named' && isFreeWord(token)) return true;
    if (isNewProperNoun(token) && (announced !== undefined || (marked && !isPlace(tokens, index)))) return true;
    if (isTurnedRound(tokens, index) || opensAsPerson(tokens, index, text)) return true;
    if (!token.opens && !token.allCapitals && isUnheardOf(token) && standsAsPerson(tokens, index, text)) return true;
  }
  if (strength === undefined) return false;
  if (token.opens)
    return (
      !token.allCapitals &&
      token.word.length > 2 &&
      (acts(tokens[index + 1]) || (goesOn(tokens[index + 1]) && isMeantByPronoun(tokens, index)))
    );
  return (
    strength === 'maybe' &&
    !token.opens &&
    !token.allCapitals &&
    isBeforePerson(tokens, index) &&
    !NEVER_ALONE.test(token.small)
  );
}

function isBeforePerson(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.small ?? '';
  if (before === 'og') return tellsOfPerson(tokens[index - 2]?.small ?? '');
  return BEFORE_PERSON.has(before);
}

/** «Jan. til mars», «Tor. og fre.»: a short form, whose full stop ends no sentence. */
function isShortened(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.gap === '. ' && /^\p{Ll}/u.test(next.word) && (tokens[index]?.word.length ?? 0) < 5;
}

/** In small letters a name must be announced, or be nothing but a name. */
function isSmallName(
  tokens: readonly Token[],
  index: number,
  text: string,
  { strength, announced, marked }: { strength: Strength; announced: Announced; marked: boolean },
): boolean {
  const token = tokens[index] as Token;
  if (announced === 'named' && isFreeWord(token)) return true;
  if (announced === 'surely' && isMadeUpName(token)) return true;
  if (isBeforePerson(tokens, index) && goesOn(tokens[index + 1]) && isMadeUpName(token)) return true;
  if (strength !== 'sure' && isStrangeName(tokens, index, text, marked)) return true;
  if (strength === 'maybe' && isOwner(tokens, index)) return true;
  if (announced === 'surely' && goesOn(tokens[index + 1]) && isStrangeWord(token)) return true;
  if (strength === 'sure' && isShortName(tokens, index)) return true;
  return strength === 'sure' && (announced === 'surely' || marked || isPlainlyName(token.word));
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

function bare({ word }: Token): string {
  return word.length > 3 ? word.replace(/['’]?s$/u, '') : word;
}
