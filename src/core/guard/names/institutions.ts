import { isPublicName } from './publicNames.js';
import { isRole } from './roles.js';
import type { Token } from './tokens.js';

/** After these a name is a street's, a school's, a foundation's or a judgment's. */
const AFTER_NAME = new Set(
  `skole skolen skule skulen barnehage barnehagen barneskole ungdomsskole ungdomsskule videregående vidaregåande vgs gate gata vei veg plass stiftelse stiftelsen senter senteret sykehus sjukehus sykehjem sjukeheim omsorgssenter legesenter helsestasjon familiesenter familievernkontor krisesenter kirke kyrkje minne legat institutt hospital forlag fond hage hagen park parken hus bo heim gård gard as asa sa saken-saken dommen dom saken utvalget modellen metoden loven lova kommune bydel fylke avdeling kontor nav prosjektet effekten`.split(
    /\s+/u,
  ),
);
const INSTITUTION =
  /(?:skole|skolen|skule|skulen|barnehage|barnehagen|senter|senteret|kommune|kommunen|tjeneste|tjenesten|tjenester|teneste|tenesta|kontor|kontoret|sykehus|sykehuset|sjukehus|sjukehuset|hjemmet|heimen|forening|foreningen|forbund|forbundet|lov|loven|lova|lovens|forskrift|forskriften|forskrifta|tilsyn|tilsynet|direktorat|direktoratet|ombud|ombudet|ombodet|etaten|verket|nemnda|nemnd|rådet|utvalget|utvalet|departementet|avdeling|avdelingen|avdelinga|klinikk|klinikken|vakta|vakten|linjen|linja|telefonen|konvensjonen|meldingen|meldinga|planen|skjema|skjemaet|systemet|appen|portalen|plattform|plattformen|registeret|modellen|metoden|programmet|prosjektet|hospital|kirke|kirken|kyrkja|bydel|stiftelse|stiftelsen|legevakt|legevakten|legevakta|saken|saka|dommen|politiet|politidistrikt|universitet|universitetet|retten|regjeringen|regjeringa|partiet|vernet|plikt|plikten|plikta|norsk|samarbeid|samarbeidet|team|teamet|gruppe|gruppa|gruppen|møte|møtet|melding|boten|hjelpen|hjelpa|dagen|(?:^|[ersk])uka|uken|ledelse|helse|omsorg|oppvekst|velferd|utdanning|opplæring|forum|akademiet|institutt|instituttet|museet|huset|biblioteket)$/u;
const STATES = /^\s{1,2}(?:mot|v\.?|vs\.?|against)\s(?:norge|noreg|norway|staten)/iu;

/** Methods, foundations and judgments that bear a name. */
const BEARS_A_NAME = /^(?:marte meo|stine sofies?|strand lobben|abdi ibrahim)/iu;

/** Waters, hills, ships, books and programs are called by name: «Elva Gaula», «boka Amina og …». */
const THING_BEFORE =
  /(?<!\p{L})(?:elv|elva|elven|fjord|fjorden|fjellet|fjelltoppen|vatnet|vannet|innsjøen|bekken|fossen|dalen|øya|vika|båten|ferja|fergen|skipet|skuta|boka|boken|bildeboka|barneboka|barneboken|romanen|filmen|serien|tv-serien|podkasten|podcasten|sangen|songen|låta|spillet|spelet|appen|programmet|systemet|fagsystemet|roboten|boten|modellen|kurset|stormen|uværet|ekstremværet|orkanen|hunden|katten|hesten|terapihunden|besøkshunden|skolehunden|avdeling|avdelinga|avdelingen|basen|gruppa|gruppe|bygget|rommet|salen)\s["«“]?$/iu;

/** Saints and royals, after whom hospitals, streets and gardens are called. */
const HONOUR_BEFORE = /(?<!\p{L})(?:st\.|sankt|santa|hl\.|dronning|kong|kronprins|kronprinsesse|prins|prinsesse)\s$/iu;
const THING = String.raw`(?:\p{L}{0,20}(?:bydel|kommune|sted|stad|navn|namn|system|program|app|robot|spill|spel|tilbud|senter|skole|skule|barnehage|avdeling|base|gruppe|prosjekt|institusjon|tjeneste|teneste|verktøy|bok|film|sykehjem|sjukeheim|bygg|rom|modell|kurs|metode|selskap|firma)(?:er|ar|e|r|et|en|a)?)(?!\p{L})`;
/** «Åse og Lia er to bydeler», «Er Sandra et vanlig navn?»: the text says what it is. */
const IS_A_THING = new RegExp(
  String.raw`^(?: og \p{Lu}\p{L}{1,20})?(?: er| heter| betyr)?(?: (?:bare|berre|også|jo|vel|òg))? (?:en|et|ei|eit|ein|to|tre|fire|begge|vårt|vår|navnet på|namnet på) (?:\p{Ll}{1,15} ){0,2}?${THING}`,
  'u',
);

/** Is the word itself the name of an office, a service, a law or a thing? */
export function isInstitution({ small }: Token): boolean {
  return INSTITUTION.test(small) || INSTITUTION.test(small.replace(/s$/u, '')) || isRole(small);
}

/** Does a name before this word belong to what the word names («Nic Waals Institutt»)? */
export function endsInstitution(token: Token): boolean {
  return AFTER_NAME.has(token.small) || INSTITUTION.test(token.small);
}

/** Do the words name a place, a foundation or a judgment rather than a person? */
export function namesAnInstitution(first: Token, last: Token, next: Token | undefined, text: string): boolean {
  const named = text.slice(first.start, last.end + 15);
  if (BEARS_A_NAME.test(named) || isPublicName(named)) return true;
  const lead = text.slice(Math.max(0, first.start - 18), first.start);
  if (HONOUR_BEFORE.test(lead) || THING_BEFORE.test(lead)) return true;
  if (/^(?:sankt|elva|elven)$/u.test(first.small) && first !== last) return true;
  if (IS_A_THING.test(text.slice(last.end, last.end + 70))) return true;
  if (STATES.test(text.slice(last.end, last.end + 20))) return true;
  return next !== undefined && /^ $/u.test(next.gap) && AFTER_NAME.has(next.small);
}
