import { isAged } from './context.js';
import { isOrdinary } from './ordinary.js';
import { goesOn, isMeantByPronoun } from './person.js';
import { isApposition } from './positions.js';
import { isMadeOfName, mayOpenAsWord } from './resource.js';
import { isKin } from './telling.js';
import type { Token } from './tokens.js';
import { isStrangeWord } from './unknown.js';

/** Feelings for someone, and talks and meetings with someone. */
const FEELS =
  /^(?:bekym\p{L}+|redd|redde|urolig|urolege?|engstelig|engsteleg|ansvar|ansvaret|ansvarlig|omsorg|omsorga|vondt|lei|støttekontakt|kontaktlærer|saksbehandler|verge)$/u;
const TALKS =
  /^(?:snakk\p{L}*|prat\p{L}*|møte|møtet|møter|møtt|møtte|samtale|samtalen|samtaler|samtalar|kontakt|kontakten|jobb(?:a|er|et|ar)|arbeid(?:a|er|et|ar)|time|besøk|samvær|krangl\p{L}+|lek(?:er|te|t)|gjør|skjedde|skjer|blir)$/u;
const PAPERS =
  /^(?:journal|mapp|sak|vedtak|epikrise|søknad|henvisning|melding|iop|elevmapp|referat|diagnos)(?:en|a|e|et|er|i)?$/u;
const MEETS =
  /^(?:møtte|møter|traff|treff|besøkte|kjenner|kjenn|kjente|observerte|observert|henta|hentet|intervjua|ringte|gjelder|gjeld|angående|vedrørende|vedr)$/u;
const OPENS_CLAUSE = /^(?:at|når|om|hvis|dersom|og|men|fordi|da|mens|har|så|for|med|til|av)$/u;

/**
 * Is a strange word in small letters the name of a person, by what stands before it? «mora til
 * rukaiya», «snakka med kidus i dag og han sa …», «marija i 6c».
 */
export function isStrangeName(tokens: readonly Token[], index: number, text: string, marked: boolean): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  if (marked && opensClause(token, before) && (isAged(token, text) || ownsKin(tokens, index)))
    return isStrangeWord(token);
  if (before !== undefined && isApposition(tokens, index)) return isStrangeWord(token);
  if (before === undefined || token.gap !== ' ') return false;
  const place = placeOf(before, tokens[index - 2]);
  if (place === undefined || !isStrangeWord(token)) return false;
  return place === 'owner' || hasEvidence(tokens, index);
}

function opensClause(token: Token, before: Token | undefined): boolean {
  return before === undefined || token.gap !== ' ' || OPENS_CLAUSE.test(before.small);
}

/** «kidus sin mor»: but «journalen sin» is no person. */
function ownsKin(tokens: readonly Token[], index: number): boolean {
  return /^(?:sin|si|sitt|sine)$/u.test(tokens[index + 1]?.small ?? '') && isKin(tokens[index + 2]?.small ?? '');
}

/** Does a person's name most likely follow: as the `owner` of kin, or as whom one cares for or met? */
function placeOf(before: Token, earlier: Token | undefined): 'owner' | 'met' | undefined {
  const small = earlier?.small ?? '';
  if (/^(?:til|te|tel|åt|av)$/u.test(before.small)) {
    return earlier !== undefined && isKin(small) ? 'owner' : PAPERS.test(small) ? 'met' : undefined;
  }
  if (before.small === 'for' || before.small === 'om') return FEELS.test(small) ? 'met' : undefined;
  if (before.small === 'med') return TALKS.test(small) ? 'met' : undefined;
  if (before.small === 'på')
    return /^(?:bekymringsm|m)elding(?:en|a|er)?$|^bekymring(?:en|a)?$/u.test(small) ? 'met' : undefined;
  return MEETS.test(before.small) ? 'met' : undefined;
}

/** What makes a person of a strange word that may be a slip of the keys: a deed, a pronoun, a second such word. */
function hasEvidence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (goesOn(next) || isMeantByPronoun(tokens, index)) return true;
  return next !== undefined && next.gap === ' ' && isStrangeWord(next);
}

/** Is the word a name that is a word too, in small letters, where kin is said to be someone's («broren til vilja går»)? */
export function isOwner(tokens: readonly Token[], index: number): boolean {
  const [token, before, earlier] = [tokens[index] as Token, tokens[index - 1], tokens[index - 2]];
  if (before === undefined || earlier === undefined || token.gap !== ' ' || token.small.length < 3) return false;
  if (!/^(?:til|te|tel|åt)$/u.test(before.small) || !isKin(earlier.small)) return false;
  return goesOn(tokens[index + 1]) && !NOT_OWNER.test(token.small);
}

/** Listed with the names, but here a pronoun, a number or a thing that kin is asked to. */
const NOT_OWNER =
  /^(?:alle|andre|annet|barn|begge|bror|dama|dame|den|denne|dette|disse|ene|enda|gutt|han|hun|hos|ingen|jul|junior|konge|liten|lille|mann|mor|min|mine|noen|nye|også|prins|sin|sina|sine|som|stor|unge?|alt|det|disse|slike?|samme|same|tale|ting|tre)$/u;

/** «emma har blåmerker», «mio og leo»: so short a name needs a sentence about someone after it, or another name. */
export function isShortName(tokens: readonly Token[], index: number): boolean {
  const [token, next, other] = [tokens[index] as Token, tokens[index + 1], tokens[index + 2]];
  if (token.small.length < 3 || token.small.length > 4 || isOrdinary(token.small) || mayOpenAsWord(token.small))
    return false;
  if (goesOn(next)) return true;
  return (
    next?.small === 'og' &&
    other !== undefined &&
    (other.strength === 'sure' ? !isOrdinary(other.small) : isStrangeWord(other))
  );
}

/** Made of a name that is in the lists, and no word: «vidarine». */
export function isMadeUpName(token: Token): boolean {
  return isMadeOfName(token.small) && !isOrdinary(token.small);
}
