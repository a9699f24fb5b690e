import type { Finding } from '../finding.js';
import { isEveryone } from './figures.js';
import { endsInstitution, isInstitution, namesAnInstitution } from './institutions.js';
import { isOrdinary, isPlainlyOrdinary } from './ordinary.js';
import { isCommonWord, isKnownWord, isListedSurname, isPlainlyName, isSurname } from './resource.js';
import type { Token } from './tokens.js';
import { isStrangeWord } from './unknown.js';

const PARTICLE = new Set('van von der de del da dos di af ben bin bint ibn abu al el ul'.split(' '));
const MOST_PARTS = 6;
/** After these a row of capitalised words is most likely a place or an office. */
const PLACE_BEFORE = new Set('i på ved fra frå nær hos'.split(' '));
const PAPER =
  /^(?:journal|epikrise|mappe|mappa|papir|dokument|vedtak|melding|bekymring|innkalling|søknad|samtykke|opplysning|bilde|bilete|henvisning|resept|time|prøve|svar|rapport|referat|navnet|namnet|hilsen|brev|mail|epost)(?:en|a|et|er|ar|ene|ane|n|sak)?$/u;
/** How inflected Norwegian words end; an unknown word at the start of a sentence is likely one. */
const INFLECTED = /(?:en|et|ene|ane|er|ar|te|de|ing|inga|ingen|het|else|sjon|lig|leg|isk|ende|ert)s?$/u;

/** Names of two words and more. */
export function findFullNames(tokens: readonly Token[], text: string): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const row = tokens[at]?.capital ? capitalRow(tokens, at) : smallRow(tokens, at);
    if (row.length < 2) continue;
    const name = tokens[at]?.capital ? personIn(row, tokens[at - 1], tokens[at - 2]) : row;
    const last = name.at(-1);
    const first = name[0];
    if (
      first !== undefined &&
      last !== undefined &&
      !namesAnInstitution(first, last, tokens[tokens.indexOf(last, at) + 1], text) &&
      !isEveryone(first, last, tokens[tokens.indexOf(first, at) - 1], text)
    ) {
      found.push({ kind: 'navn', start: first.start, end: last.end });
    }
    at += row.length - 1;
  }
  return found;
}

/** Capitalised words in a row from here, with particles («van», «al») and initials among them. */
function capitalRow(tokens: readonly Token[], from: number): Token[] {
  const row: Token[] = [];
  for (let at = from; at < tokens.length && row.length < MOST_PARTS; at++) {
    const token = tokens[at] as Token;
    const previous = row.at(-1);
    if (previous !== undefined && !isJoined(previous, token)) break;
    const particle = PARTICLE.has(token.small) && row.length > 0 && tokens[at + 1]?.capital === true;
    if (!token.capital && !particle) break;
    row.push(token);
  }
  return row;
}

function isJoined(previous: Token, token: Token): boolean {
  return /^ {1,2}$/u.test(token.gap) || (previous.word.length === 1 && /^\. ?$/u.test(token.gap));
}

/** Words in small letters that are a first name and a surname. */
function smallRow(tokens: readonly Token[], from: number): Token[] {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || second.gap !== ' ') return [];
  if (first.strength !== 'sure') return isStrangePair(first, second) ? [first, second] : [];
  const third = tokens[from + 2];
  if (second.strength === 'sure' && third?.gap === ' ' && isSmallSurname(third)) return [first, second, third];
  if (second.strength === 'sure' || isListedSurname(second.word) || isSmallSurname(second)) return [first, second];
  return isPlainlyName(first.word) && isStrangeWord(second) && !INFLECTED.test(second.small) ? [first, second] : [];
}

/** A surname in small letters: by its ending, if it is no ordinary word («brattås», not «epikrisen»). */
function isSmallSurname({ word, small }: Token): boolean {
  return small.length >= 5 && isSurname(word) && !isKnownWord(word) && !isPlainlyOrdinary(small);
}

/** «xelmo kvalnes»: nothing known of the first word, but a surname that is nothing else after it. */
function isStrangePair(first: Token, second: Token): boolean {
  return (
    second.small.length >= 6 &&
    isSmallSurname(second) &&
    !isOrdinary(second.small) &&
    isStrangeWord(first) &&
    !INFLECTED.test(first.small)
  );
}

/** The part of a row that names a person; empty when none does. */
function personIn(row: readonly Token[], before: Token | undefined, earlier: Token | undefined): Token[] {
  const from = row.findIndex((token, index) => !isLeadIn(token, row[index + 1]));
  const name = from < 0 ? [] : row.slice(from);
  const end = name.at(-1);
  if (end !== undefined && name.length > 2 && endsInstitution(end) && !isSurname(end.word)) return [];
  while (name.length > 0 && isTail(name.at(-1) as Token)) name.pop();
  return name.length >= 2 && isPerson(name, isPlaceNext(before, earlier)) ? name : [];
}

/** A word before the name: a role, an office, or what happens to begin the sentence. */
function isLeadIn(token: Token, next: Token | undefined): boolean {
  const strength = token.strength;
  if (strength === 'sure') return false;
  if (isCommonWord(token.word) || (token.allCapitals && strength === undefined)) return true;
  if (strength === undefined && isInstitution(token)) return true;
  const nameFollows = next !== undefined && next.strength === 'sure';
  return (
    token.opens && nameFollows && !isSurname(token.word) && (strength === undefined || INFLECTED.test(token.small))
  );
}

function isTail(token: Token): boolean {
  if (token.strength !== undefined) return false;
  return isCommonWord(token.word) || (token.allCapitals && !isSurname(token.word)) || PARTICLE.has(token.small);
}

/** After «i» or «på» a place follows; but «epikrisen på» is someone's. */
function isPlaceNext(before: Token | undefined, earlier: Token | undefined): boolean {
  return before !== undefined && PLACE_BEFORE.has(before.small) && !PAPER.test(earlier?.small ?? '');
}

function isPerson(name: readonly Token[], placeNext: boolean): boolean {
  const strengths = name.map(({ strength }) => strength);
  const [first, last] = [name[0] as Token, name.at(-1) as Token];
  if (name.slice(1).some((token) => isInstitution(token) && !isSurname(token.word))) return false;
  // Two initials are no full name; the initials' own rules judge them.
  if (name.every(({ word }) => word.length === 1)) return false;
  if (strengths.includes('sure')) return true;
  if (isSurname(first.word) && strengths.includes('maybe')) return true;
  if (strengths[0] === 'maybe') return isSurname(last.word) || (!isKnownWord(last.word) && !last.allCapitals);
  if (isKnownWord(first.word) || isInstitution(first)) return false;
  const unknown = name.every(({ word, allCapitals }) => word.length > 1 && !isKnownWord(word) && !allCapitals);
  if (isSurname(last.word)) return unknown || !isKnownWord(first.word);
  if (!unknown || placeNext || name.some(({ small }) => isPlainlyOrdinary(small))) return false;
  return !first.opens || !INFLECTED.test(first.small);
}
