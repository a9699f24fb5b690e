import { tellsOfPerson } from './telling.js';
import type { Token } from './tokens.js';

/** What only a person does: «Bjørn slår» is no animal. */
const ACTS =
  /^(?:slår|slo|sier|sa|fortalte|forteller|ringte|ringer|drikker|ruser|gråter|gråt|nekter|nektet|nekta|skriker|skrek|seier|fortel|fortalde|drikk|græt|nektar|spurte|spurde|spør|truer|truet|trua|sliter|slit|strever|savner|gruer|sover|søv|døde|flyttet|flytta|rømte|rømde|lyver|lugger|biter|klager|klaget|klaga|krever|kutter|kutta|mistet|mista|jobber|jobbar|skulker|skulka)$/u;
/** Said of what comes before the name too: «så gråt Eirunn». */
const ACTED =
  /^(?:sa|gråt|græt|spurte|spurde|fortalte|fortalde|ringte|ringde|nektet|nekta|skrek|døde|lo|hvisket|kviskra|innrømmet|innrømte|trøste|hente|hentet|henta|be|klemme|klemte)$/u;
const DONE =
  /^ (?:har|hadde|ha) (?:\p{L}{2,12} ){0,1}(?:fått|vært|vore|hatt|begynt|byrja|slutta|sluttet|sagt|fortalt|bedt|bede|drukket|drukke|ringt|flyttet|flytta|rømt|rømd|født|fødd|spist|ete|slått|grått|løyet|mistet|mista|vondt|blåmerker|angst|adhd|autisme|diagnose|foreldre)(?!\p{L})|^ (?:blir|ble|blei|vert|vart|har blitt) (?:slått|slege|banka|banket|utsatt|utsett|mobbet|mobba|plaget|plaga|misbrukt|utestengt|ertet|erta|truet|trua|skremt|voldtatt|innlagt|hentet|henta|tvunget|passet)(?!\p{L})|^ ikk?j?e (?:vil|ville|møter|møtte|kommer|kom|kjem|ønsker|ønskjer|tør|torer|spiser|et|sover|søv|snakker|snakkar)(?!\p{L})/u;
const CARED_FOR =
  /(?:bekymra|bekymret|bekymring|bekymringsmelding|redd|urolig|uroleg|engstelig|ansvar|omsorg|snakka|snakket|prata|pratet) (?:for|om|med|på|rundt)$/iu;
const WHO_IS = /^, som (?:er|har|går|bor|bur|jobber|jobbar|kom|ikke|ikkje|nå|no|ble|blei|vart|bare)(?!\p{L})/u;
const PRONOUN = /^(?:han|hun|ho|hu|hennes|hans|henne|hennar|ham|hennas|hass)$/u;
const PRONOUN_WITHIN = 12;
const PLACE_BEFORE = /^(?:i|på|ved|nær|fra|frå)$/u;

/** Does the text begin with what only a person has done or suffered: « har sagt», « blir slått»? */
export function isDoneByPerson(after: string): boolean {
  return DONE.test(after);
}

/** What a sentence about someone goes on with: «Siv har …», and not «Siv, blåklokker …». */
const GOES_ON =
  /^(?:har|hadde|er|var|blir|ble|blei|vert|vart|vil|ville|skal|skulle|kan|kunne|må|måtte|får|fikk|fekk|kom|kommer|kjem|går|gikk|gjekk|sin|sitt|sine|bor|bur|ønsker|ønskjer|trenger|treng|virker|verkar)$/u;
const NOUN = /(?:ing|inga|ingen|het|heten|else|elsen|sjon|sjonen|skap|plikt|ene|ane|ende)s?$/u;

/** Does a sentence about a person go on after the word? */
export function goesOn(token: Token | undefined): boolean {
  return acts(token) || (token !== undefined && GOES_ON.test(token.small) && token.gap === ' ');
}

/** Does the word after say what only people do? */
export function acts(token: Token | undefined): boolean {
  return token !== undefined && ACTS.test(token.small);
}

/** Is «han» or «hun» said soon after, with nobody else before it whom it could mean? */
export function isMeantByPronoun(tokens: readonly Token[], index: number): boolean {
  const near = tokens.slice(index + 1, index + 1 + PRONOUN_WITHIN).findIndex(({ small }) => PRONOUN.test(small));
  if (near < 0) return false;
  const at = index + 1 + near;
  return !tokens
    .slice(0, at)
    .some(({ small }, other) => other !== index && (tellsOfPerson(small) || PRONOUN.test(small)));
}

/** Does a capitalised word that we know nothing about stand where a person stands? */
export function standsAsPerson(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  if (before === undefined || token.gap !== ' ' || token.word.length < 2 || NOUN.test(token.small)) return false;
  const lead = text.slice(Math.max(0, token.start - 40), token.start - 1);
  if (CARED_FOR.test(lead) || ACTED.test(before.small)) return true;
  if (PLACE_BEFORE.test(before.small)) return false;
  const after = text.slice(token.end, token.end + 60);
  return acts(tokens[index + 1]) || DONE.test(after) || WHO_IS.test(after) || isMeantByPronoun(tokens, index);
}
