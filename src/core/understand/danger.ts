import { normalize } from './normalize.js';

const NOW = '(?:akkurat n[åo]|rett n[åo]|n[åou]|i dette øyeblikk|i denne stund|med ein gong|right now)';
const HARM =
  '(?:slår|slær|banker|denger|kveler|kvel|stikker ned|stikk ned|skyter|skyt|mishandler|angriper|angrip|voldtar|valdtek|blør|bløder|drukner|brenner|brenn|truer|trugar|skriker|hitting|beating)';
const WHO =
  '(?:han|ho|hun|hu|de|dei|jeg|eg|æ|faren|mora|moren|far|mor|mannen|kona|samboeren|sambuaren|sønnen|dattera|datteren|barnet|eleven|ungen|guten|gutten|jenta|en|ein|noen|nokon|brukeren|brukaren|pasienten|he|she)';
const words = (most: number) => `(?:\\p{L}+,? ){0,${most}}`;

/** Each is something that happens, or is about to; a question about the rules must not match. */
const HAPPENING: readonly string[] = [
  `${WHO} ${words(3)}${HARM} ${words(6)}${NOW}`,
  `${NOW},? ${words(4)}${HARM}`,
  `(?:står|sitter|sit|går|gjekk|gikk|kommer|kjem|er) ${words(4)}med (?:en |ein |et |eit |a )?(?:kniv|pistol|våpen|gevær|øks|knife|gun)`,
  `(?:holder|held) (?:en |ein |et |eit )?(?:kniv|pistol|våpen|gevær|øks)`,
  'er (?:bevisstløs|medvitslaus)|(?:puster|pustar) (?:ikke|ikkje)|får ikke puste|ligger livløs|ligg livlaus|unconscious|not breathing',
  '(?:har tatt|har teke|tok nettopp|tok akkurat) (?:en |ein |masse |mange |for mange )?(?:overdose|piller|tabletter)',
  '(?:er|står|befinner seg) i (?:akutt |umiddelbar )?(?:livsfare|fare) (?:akkurat )?n[åo]',
  '(?:akutt|umiddelbar) (?:livs)?fare .*(?:her|hos oss|n[åo])',
  '(?<!ingen |ikke |ikkje )fare på ferde',
  '(?:hører|høyrer) (?:noen |nokon )?(?:skrik|hyl|brøl)',
  '(?:det brenner|det brenn) (?:her|hos|på|n[åo])',
  '(?:skjer|pågår|foregår|går føre seg) (?:akkurat )?n[åo] .*(?:vold|vald|slag|overgrep|angrep)',
  '(?:vold|vald|overgrep|angrep) .*(?:skjer|pågår|går føre seg) (?:akkurat )?n[åo]',
  '(?:blir|vert) (?:slått|banket|banka|kvalt|angrepet|angripen|voldtatt|valdteken|mishandlet|mishandla) (?:akkurat )?n[åo]',
];

/** A life someone says they will end: the numbers are right also when it may not be at once. */
const SUICIDE: readonly string[] = [
  '(?:vil|orker|orkar|ønsker|ønskjer|ynskjer) (?:ikke|ikkje|itj) (?:å )?(?:leve|leva)',
  '(?:truer|trugar|truar|truet|truga|snakker|snakkar|skriver|skriv) (?:med|om) (?:å )?(?:selvmord|selvmor|selvmrod|sjølvmord|ta livet (?:av seg|sitt))',
  '(?:vil|skal|kommer til å|kjem til å|har tenkt å) (?:ta livet (?:av seg|sitt)|henge seg|drepe seg)',
  'planer? (?:om|for) (?:å )?(?:selvmord|sjølvmord|ta livet (?:av seg|sitt))',
];

// \b knows only a–z: å would end a word in its middle.
const PATTERNS = [...HAPPENING, ...SUICIDE].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u'));
const CRY = /(?<!\p{L})(?:hjelp|help)\s*!/u;

/** Does the message tell of someone in acute danger? Errs on the side of showing the numbers. */
export function isDanger(text: string): boolean {
  const lower = normalize(text).replace(/\s+/gu, ' ');
  return CRY.test(lower) || PATTERNS.some((pattern) => pattern.test(lower));
}
