import { normalize } from './normalize.js';

const NOW = '(?:akkurat n[åo]|rett n[åo]|n[åou]|i dette øyeblikk|i denne stund|med ein gong|right now)';
/** A threat of a complaint or a move is no danger to life. */
const MILD_THREAT =
  '(?! (?:\\p{L}+ ){0,2}med (?:å )?(?:sende|flytte|melde|anmelde|klage|slutte|gå til|trekke|si opp|advokat|avis))';
const HARM = `(?:slår|slær|banker|denger|dengar|kveler|kvel|stikker ned|stikk ned|skyter|skyt|mishandler|angriper|angrip|voldtar|valdtek|blør|bløder|drukner|brenner|brenn|brinn|(?:truer|trugar)${MILD_THREAT}|skriker|skrik|hitting|beating|strangling|choking)`;
const WHO =
  '(?:han|ho|hun|hu|de|dei|jeg|eg|æ|faren|mora|moren|far|mor|mannen|kona|samboeren|sambuaren|sønnen|dattera|datteren|barnet|eleven|ungen|guten|gutten|jenta|en|ein|noen|nokon|brukeren|brukaren|pasienten|he|she)';
const words = (most: number) => `(?:\\p{L}+,? ){0,${most}}`;

/** Each is something that happens, or is about to; a question about the rules must not match. */
const HAPPENING: readonly string[] = [
  `${WHO} ${words(3)}${HARM} ${words(6)}${NOW}`,
  `${NOW},? ${words(4)}${HARM}`,
  `(?:står|sitter|sit|går|gjekk|gikk|kommer|kjem|er) ${words(4)}med (?:en |ein |et |eit |a )?(?:kniv|pistol|våpen|gevær|øks|knife|gun)`,
  `(?:holder|held) (?:en |ein |et |eit )?(?:kniv|pistol|våpen|gevær|øks)`,
  'er (?:bevi[sst]{1,3}l(?:ø|au)s|medvitslaus)|(?:puster|pustar|pust) (?:ikke|ikkje|itj)|slutt(?:et|a) å puste?|får (?:ikke|ikkje|itj) puste?|ligger livløs|ligg livlaus|unconscious|not breathing',
  '(?:har tatt|har teke|tok nettopp|tok akkurat) (?:en |ein |masse |mange |for mange )?(?:overdose|piller|tabletter)',
  '(?:er|står|befinner seg) i (?:akutt |umiddelbar )?(?:livsfare|fare) (?:akkurat )?n[åo]',
  '(?:akutt|umiddelbar) (?:livs)?fare .*(?:her|hos oss|n[åo])',
  '(?<!ingen |ikke |ikkje )fare på ferde',
  '(?:hører|høyrer) (?:noen |nokon )?(?:skrik|hyl|brøl)',
  'det (?:brenner|brenn|brinn|brennar|tok fyr|har tatt fyr) (?:her|hos|på|i|n[åo])|det (?:brenner|brenn|brinn) og ',
  '(?:har|med) (?:en |ein |et |eit )?(?:kniv|pistol|våpen|gevær|øks|machete|brekkjern|balltre)n? (?:her|i hånda|i handa|på kontoret|i resepsjonen|i gangen|i skolegården|utenfor|n[åo])',
  '(?:slåss|sloss|slåst) med (?:kniv|våpen|machete)|(?:har tatt|har teke|tar|tek|holder|held) kvelertak|kvelartak|(?:blør|bløder) (?:masse|kraftig|mye|mykje|voldsomt|veldig)',
  '(?:har låst|låste|har lås) (?:seg|sæ|henne|ho|ham|han|dem|ungene|barnet) inne? .*(?:skriker|skrik|slår|hyler|kniv)',
  '(?:holder på|held på|er i ferd med) å (?:slå ihjel|slå i hjel|drepe|kvele|kvæle|dø|døy|drukne|banke opp|hoppe)',
  '(?:skal|vil|kommer til å|kjem til å) (?:skyte|drepe|drepa|slå ihjel|slå i hjel|knivstikke|kverke) .*(?:n[åo]|i kveld|i natt|på vei|på veg)',
  '(?:banket|banka|slått|juling) (?:opp )?.*(?:mens|medan) (?:vi|eg|jeg|me) (?:snakker|snakkar|prater|høyrer|hører)',
  '(?:skjer|pågår|foregår|går føre seg) (?:akkurat )?n[åo] .*(?:vold|vald|slag|overgrep|angrep)',
  '(?:vold|vald|overgrep|angrep) .*(?:skjer|pågår|går føre seg) (?:akkurat )?n[åo]',
  '(?:blir|vert) (?:slått|banket|banka|kvalt|angrepet|angripen|voldtatt|valdteken|mishandlet|mishandla) (?:akkurat )?n[åo]',
];

/** A life someone says they will end: the numbers are right also when it may not be at once. */
const SUICIDE: readonly string[] = [
  '(?:vil|orker|orkar|ønsker|ønskjer|ynskjer) (?:ikke|ikkje|itj) (?:å )?(?:leve|leva)',
  '(?:truer|trugar|truar|truet|truga|snakker|snakkar|skriver|skriv) (?:med|om) (?:å )?(?:selvmord|selvmor|selvmrod|sjølvmord|ta livet (?:av seg|sitt))',
  '(?<!(?:ikke|ikkje) (?:han|hun|ho|hen|de|dei) )(?:vil|ville|skal|skulle|kommer til å|kjem til å|har tenkt å|har planer om å) (?:ta livet (?:av seg|sitt)|ta sitt eige? liv|ta sitt eget liv|henge seg|drepe seg|hoppe fr[aå] (?:brua|broa|taket))',
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
