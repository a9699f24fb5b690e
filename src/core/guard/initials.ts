import { type Detector, type Finding, matches } from './finding.js';
import { isShouting } from './shouting.js';

const DOTTED = String.raw`\p{Lu}\.[\s-]?(?:\p{Lu}\.?[\s-]?){0,3}(?<=[\p{Lu}.])`;
const TWO_DOTTED = String.raw`\p{Lu}\.[\s-]?\p{Lu}\.?(?:-?\s?\p{Lu}\.?){0,2}`;
const BETWEEN = String.raw`["»”’']?[\s,()–-]{1,3}`;
const BARE = String.raw`\p{Lu}{1,3}`;
const AGE = String.raw`(?:på )?\d{1,2}(?:\s?(?:år|åring|mnd|måneder|månader|½ år|-åring)(?!\p{L})|(?=\)))`;
/** After dotted initials a bare number is an age as well: «K.L. på 29». */
const BARE_AGE = String.raw`på \d{1,2}(?![\d.,]|\s?(?:%|prosent))`;
const CLASS_ALONE = String.raw`\d{1,2}\.?\s?[A-Ha-h](?![\p{L}\d])|\d{1,2}\. ?(?:klasse|trinn)|vg[123]`;
/** A department or a group: «Z.O. på Maurtua». */
const GROUP = String.raw`(?:på|i|fra|frå) (?:avd(?:eling|\.)? ?)?\p{Lu}\p{Ll}{2,}`;
const CLASS = String.raw`(?:som går |går |elev )?(?:i|på|frå|fra)\s(?:\d{1,2}\.?\s?[A-Ha-h](?![\p{L}\d])|\d{1,2}\.?\s?(?:klasse|trinn|trinnet|klassen|steg)|vg\s?\d|vg[123]\p{Lu}{0,5}|(?:første|andre|tredje|fjerde|femte|sjette|sjuende|åttende|niende|tiende) (?:klasse|trinn))`;
const PERSON = `(?:elev(?:en|ene|ane)?|gutt(?:en)?|gut(?:en)?|jent[ea]n?|barn(?:et)?|pasient(?:en)?|bruker(?:en)?|brukar(?:en)?|klient(?:en)?|mor(?:a|en)?|far(?:en)?|sønn(?:en)?|datter(?:en|a)?|bror(?:en)?|søster(?:en|a)?|ungdom(?:men)?|kollega(?:en)?|lærer(?:en)?|mann(?:en)?|kvinne[na]?|beboer(?:en)?|åring(?:en)?|gamle)`;
const BEFORE = String.raw`(?<![\p{L}\p{N}.§/-])`;

const WITH_DOTTED = [
  new RegExp(`${BEFORE}(?<value>${DOTTED})${BETWEEN}(?:er )?(?:${AGE}|${CLASS}|${BARE_AGE}|${CLASS_ALONE})`, 'gu'),
  new RegExp(`${BEFORE}(?<value>${TWO_DOTTED})${BETWEEN}${GROUP}`, 'gu'),
  new RegExp(String.raw`${BEFORE}(?<value>\p{Lu}\.) på \p{Lu}\p{Ll}{2,}`, 'gu'),
];
/** These hold letters without full stops too. */
const BARE_PATTERNS = [
  new RegExp(
    String.raw`${BEFORE}(?<value>${BARE})${BETWEEN}(?:er )?(?:${AGE}|${CLASS}|(?<=\()(?:${CLASS_ALONE})\))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:${AGE}|\d{1,2}-åring(?:en)?|(?:${CLASS}))\)?[\s,(:–-]{1,3}(?:gammel |gamle |gutten |jenta |elev |eleven )?(?<value>${DOTTED}|${BARE})(?=[\s,.;:!?)]|$)(?![.]?\d)`,
    'gu',
  ),
];
const WITH_PERSON = new RegExp(
  String.raw`(?<!\p{L})${PERSON}[\s,(:]{1,3}(?<value>\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)`,
  'giu',
);
/** «saksbehandler på NAV (G.T.)»: in brackets, some words after the person. */
const IN_BRACKETS = new RegExp(
  String.raw`(?<!\p{L})(?:${PERSON}|saksbehandl[ea]r(?:en)?|miljøarbeid[ea]r(?:en)?|miljøterapeut(?:en)?|assistent(?:en)?|rådgiv[ea]r(?:en)?|lege(?:n)?|fastlege(?:n)?|psykolog(?:en)?|lærar(?:en)?|kontaktlærer(?:en)?|rektor|leder(?:en)?|leiar(?:en)?|vikar(?:en)?|tolk(?:en)?|nabo(?:en)?|foreldre(?:ne)?|bror|søster|tante|onkel)(?!\p{L})[^.?!()\n]{0,50}(?:\(|, )(?<value>\p{L}\.[\s-]?\p{L}\.(?:[\s-]?\p{L}\.)?)[),]`,
  'giu',
);
/** In small letters they need a person right before them, or an age or class right after. */
const SMALL = [
  new RegExp(String.raw`(?<!\p{L})${PERSON}[\s,(:]{1,3}(?<value>\p{Ll}\.\s?\p{Ll}\.?)(?![\p{L}\d]|\.)`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.§/-])(?<value>\p{Ll}\.\s?\p{Ll}\.)[\s,(–-]{1,3}(?:er )?(?:${AGE}|${CLASS}|\d{1,2}[a-h](?![\p{L}\d]))`,
    'gu',
  ),
];
/** Short forms in small letters with two full stops. */
const SHORT_FORM =
  /^(?:a\.?m|b\.[ad]|d\.[dsvyå]|e\.[gl]|f\.[ehkot]|i\.[aefhkot]|m\.[aefhmotv]|n\.[bn]|o\.[abflms]|p\.[adgmst]|s\.[dkmu]|t\.[do]|u\.[ast]|v\.[hs])\.?$/u;
/** Two initials with full stops, where the words around them take a person: «snakke med K.L.», «K.L. har …». */
const IN_A_PERSONS_PLACE = [
  /(?<!\p{L})(?:om|med|til|for|hos|av|fra|frå|at|[Gg]jelder|[Gg]jeld|[Aa]ngående|[Aa]ng\.?|[Vv]edr\.?|og|eller)\s["«(]?(?<value>\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)(?![\p{L}\d]|\s?-)/gu,
  new RegExp(
    String.raw`${BEFORE}(?<value>\p{Lu}\.\s?\p{Lu}\.?(?:\s?\p{Lu}\.)?)["»]? (?:har|er|blir|vart|ble|vil|sier|seier|sa|kom|fikk|fekk|går|slår|nekter|nektar|ringte|spør|spurte|skal|sin|sitt|sine)(?!\p{L})`,
    'gu',
  ),
];
/** Judgments are called by initials, and some short forms have full stops. */
const PUBLIC_INITIALS = /^(?:P\.?\s?S|N\.?\s?N|N\.?\s?B|U\.\s?S|E\.\s?L|A\.\s?S|O\.\s?L)\b/u;
const JUDGMENT_AFTER = /^.{0,25}?(?:\bmot (?:norge|noreg|staten)|\bv\.? norway|-(?:saken|saka|dommen))/iu;
const INITIALS_ARE =
  /(?:[Ii]nitial(?:er|ene|ar|ane)|[Ff]orbokstav(?:en|er)?)[\s:]{1,3}(?:er |på .{0,20} er )?(?<value>\p{Lu}{1,4}(?:\.\s?\p{Lu}){0,3}\.?)(?!\p{L})/gu;
/** Short forms of services and laws that stand in capitals, and the words I and Å. */
const NOT_INITIALS =
  /^(?:I|Å|Ø|OK|NAV|PPT|BUP|SFO|IP|IOP|BV|BVL|FVL|HPL|HOL|IT|AI|KI|TV|PC|ID|EU|FN|KS|OT|VO|VG|NB|PS|UT|DU|JA|NEI|DE|VI|ER|ET|EN|ADHD|HMS|BTI|SIP|AAP|KVP|DPS|RPH|LAR|GDPR|AKS|UDI|UKM|MST|BPA|NN|USA|NRK|SMS|KAN|HAR|MÅ|OG|PÅ|TIL|FOR|MED|AV|OM|DA|SÅ|NÅ|NO|EI|EIN|AS|DIN|MIN|HUN|HAN|HO|BYR|BARN|NY|GUTT)$/u;
const LETTER_LABEL =
  /(?:bokstav|punkt|pkt\.?|alternativ|vitamin|hepatitt|type|gruppe|avdeling|paragraf|§|nr\.?|del|ledd|nivå|steg|modell|plan|spørsmål|kategori|kapittel|kap\.?|linje|rom|bygg|blokk|oppgang|versjon|form|vedlegg|skjema|art\.?|artikkel|person|partner)\s{0,2}$/iu;

/** What must stand in a text at all for a group of patterns to be tried. */
const MENTIONED = /nitial|orbokstav/u;
const ONE_LETTER_DOTTED = /(?<!\p{L})\p{L}\./u;
const STANDS_ALONE = /(?<!\p{L})\p{Lu}{1,3}(?!\p{L})/u;
const AGE_OR_CLASS = /\d|klasse|trinn/u;
const DOTTED_PATTERNS = [...WITH_DOTTED, ...IN_A_PERSONS_PLACE, WITH_PERSON, IN_BRACKETS];

/** Initials beside an age, a class or a person word («A.B. 8 år», «K i 3B», «gutten M, 9 år»). */
export const findInitials: Detector = (text) => {
  const said = MENTIONED.test(text) ? matches('initialer', INITIALS_ARE, text) : [];
  const dotted = ONE_LETTER_DOTTED.test(text);
  const patterns = [
    ...(dotted ? DOTTED_PATTERNS : []),
    ...(STANDS_ALONE.test(text) && AGE_OR_CLASS.test(text) ? BARE_PATTERNS : []),
  ];
  const found: Finding[] = patterns.flatMap((pattern) => matches('initialer', pattern, text));
  const small = dotted ? SMALL.flatMap((pattern) => matches('initialer', pattern, text)) : [];
  if (found.length === 0 && small.length === 0) return said;
  const shouting = isShouting(text);
  const beside = found.filter(({ start, end }) => {
    const written = text.slice(start, end).trim();
    if (shouting && !written.includes('.')) return false;
    if (PUBLIC_INITIALS.test(written) || JUDGMENT_AFTER.test(text.slice(end, end + 40))) return false;
    if (!/^\p{Lu}/u.test(written) || NOT_INITIALS.test(written)) return false;
    return !LETTER_LABEL.test(text.slice(Math.max(0, start - 14), start));
  });
  return [
    ...said,
    ...beside,
    ...small.filter(({ start, end }) => !SHORT_FORM.test(text.slice(start, end).replace(' ', ''))),
  ];
};
