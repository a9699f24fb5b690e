import { isOrdinary } from './ordinary.js';
import { acts, goesOn, isDoneByPerson, isMeantByPronoun } from './person.js';
import { isSurname } from './resource.js';
import { isKin, tellsOfPerson } from './telling.js';
import type { Token } from './tokens.js';
import { isUnheardOf } from './unknown.js';

/** Whom one meets, fetches or knows stands right after: «Møtte Tekle i formiddag». */
const MEETS =
  /^(?:møtte|møter|traff|treff|besøkte|besøker|kjenner|kjenn|kjente|observerte|hentet|henta|intervjua|intervjuet|ringte|spurte|spurde|informerte|kontaktet|kontakta|trøstet|trøsta|veileder|følger|følgjer|filmer|mobber|plager|erter)$/u;
/** Before «Etternavn, Fornavn» in lists and on forms. */
const LISTS =
  /^(?:elev|navn|namn|pasient|bruker|brukar|klient|barn|søker|søkar|beboer|sak|saken|saka|til|for|om|gjelder|gjeld|ang|angående|vedr|vedrørende|på|journalen|mappa|mappen|melding|deltaker|kandidat|student|ansatt|kollega|mor|far)$/u;

/** Does a name that is a word too, with a capital, stand where only a person stands? */
export function isInPersonsPlace(tokens: readonly Token[], index: number): boolean {
  return isMet(tokens, index) || isApposition(tokens, index) || isFirstOfTwo(tokens, index) || isDoing(tokens, index);
}

function isMet(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index] as Token, tokens[index - 1]];
  return before !== undefined && token.gap === ' ' && MEETS.test(before.small);
}

/** «en av ungdommene på institusjonen, Lykke, ville rømme». */
export function isApposition(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  if (token.gap !== ', ' || next === undefined || next.gap !== ', ') return false;
  const told = tokens
    .slice(Math.max(0, index - 6), index)
    .some(({ small }) => tellsOfPerson(small) || PEOPLE.test(small));
  return told && (goesOn({ ...next, gap: ' ' }) || acts(next) || isMeantByPronoun(tokens, index));
}

const PEOPLE =
  /(?:ungdomm|elev|jent|gutt|barn|bruk[ea]r|pasient|bebo|bebu|klient|deltak|søsk|kolleg|vikar|lær|ansatt)\p{L}{0,6}$/u;

/** «Signe og Erle er søsken»: two names that begin a sentence about both. */
function isFirstOfTwo(tokens: readonly Token[], index: number): boolean {
  const [token, and, other, verb] = [tokens[index] as Token, tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (!token.opens || and?.small !== 'og' || and.gap !== ' ' || other?.gap !== ' ') return false;
  return other.capital && other.strength !== undefined && token.strength !== undefined && (goesOn(verb) || acts(verb));
}

/** «Elev: Boonmee, Chanthawong»: two words we know nothing about, turned round as registers do. */
export function isTurnedRound(tokens: readonly Token[], index: number): boolean {
  const [token, surname, lead] = [tokens[index] as Token, tokens[index - 1], tokens[index - 2]];
  if (surname === undefined || token.gap !== ', ' || !token.capital || !surname.capital) return false;
  if (token.allCapitals || surname.allCapitals || !isNameLike(token) || !isNameLike(surname)) return false;
  const next = tokens[index + 1];
  if (next !== undefined && ((next.capital && next.gap === ', ') || next.small === 'og')) return false;
  if (lead === undefined) return goesOn(next) || isSurname(surname.word);
  return LISTS.test(lead.small) && /^(?:: ?| )$/u.test(surname.gap);
}

function isNameLike(token: Token): boolean {
  return token.strength !== undefined || isSurname(token.word) || isUnheardOf(token);
}

const KIN_BESIDE =
  /^(?:broren|søsteren|søstera|søsknene|mora|moren|faren|foreldrene|foreldra|kjæresten|samboeren|kona|mannen|barna|ungene)$/u;

/** A word we know nothing about begins the sentence, and what follows is said of people: «Ravneet har sagt …». */
export function opensAsPerson(tokens: readonly Token[], index: number, text: string): boolean {
  const [token, next, third] = [tokens[index] as Token, tokens[index + 1], tokens[index + 2]];
  if (!token.opens || token.allCapitals || token.word.length < 4 || INFLECTED.test(token.small)) return false;
  if (!isUnheardOf(token) || isOrdinary(token.small) || isOrdinary(token.small.replace(/s$/u, ''))) return false;
  if (isDoneByPerson(text.slice(token.end, token.end + 60)) || acts(next)) return true;
  if (next?.gap === ' ' && /s$/u.test(token.small) && isKin(next.small)) return true;
  if (next !== undefined && /^['’´] $/u.test(next.gap) && isKin(next.small)) return true;
  return next?.small === 'og' && third !== undefined && KIN_BESIDE.test(third.small);
}

const INFLECTED = /(?:ene|ane|en|er|ar|ing|inga|ingen|else|sjon)$/u;
const MODAL = /^(?:må|kan|skal|bør|vil|får|så|hørte|lar|lot|burde|skulle|kunne|ville)$/u;
const INFINITIVE = /^(?:\p{L}{2,}e|ha|få|slå|gå|bli|se|dra|bo|ta|gi|si|stå|dø|snakka|flytta)$/u;

/** «Hvor lenge må Bjørk vente»: a name that is a word too, between a modal verb and what is done. */
function isDoing(tokens: readonly Token[], index: number): boolean {
  const [token, before, next] = [tokens[index] as Token, tokens[index - 1], tokens[index + 1]];
  if (before === undefined || next === undefined || token.opens || token.allCapitals) return false;
  return token.gap === ' ' && next.gap === ' ' && MODAL.test(before.small) && INFINITIVE.test(next.small);
}
