import { faker as da } from '@faker-js/faker/locale/da';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as enIn } from '@faker-js/faker/locale/en_IN';
import { faker as frSn } from '@faker-js/faker/locale/fr_SN';
import { faker as kmr } from '@faker-js/faker/locale/ku_kmr_latin';
import { faker as lv } from '@faker-js/faker/locale/lv';
import { faker as nb } from '@faker-js/faker/locale/nb_NO';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as ro } from '@faker-js/faker/locale/ro';
import { faker as sr } from '@faker-js/faker/locale/sr_RS_latin';
import { faker as sv } from '@faker-js/faker/locale/sv';
import { faker as tr } from '@faker-js/faker/locale/tr';
import { FIRST_NAMES_FROM_ABROAD } from './abroad.js';
import { AMBIGUOUS_NAMES, WORDS_IN_SMALL_LETTERS, WORDS_THAT_OPEN } from './ambiguous.js';
import { BRANDS } from './brands.js';
import { COMMON_WORDS } from './commonWords.js';
import { ENGLISH_WORDS } from './english.js';
import { MORE_FIRST_NAMES } from './moreFirstNames.js';
import { MORE_SURNAMES } from './moreSurnames.js';
import { NORWEGIAN_FIRST_NAMES } from './norwegian.js';
import { NOT_PERSONS } from './places.js';
import { RARE_FIRST_NAMES } from './rare.js';
import { isBuiltAsName, stemsOfName } from './shape.js';
import { SURNAME_END, SURNAMES } from './surnames.js';

// The name lists are faker's (MIT): data, loaded a locale at a time; nothing is generated here.
const NORDIC = [nb, sv, da];
const FOREIGN = [pl, tr, ro, lv, sr, kmr, frSn, enIn, en];

const ambiguous = words(AMBIGUOUS_NAMES);
const notPersons = words(`${NOT_PERSONS} ${BRANDS} ${ENGLISH_WORDS}`);
const common = words(COMMON_WORDS);
const smallWords = words(WORDS_IN_SMALL_LETTERS);
const openers = words(WORDS_THAT_OPEN);
const own = words(`${NORWEGIAN_FIRST_NAMES} ${FIRST_NAMES_FROM_ABROAD} ${RARE_FIRST_NAMES} ${MORE_FIRST_NAMES}`);
const known = new Set([...own, ...NORDIC.flatMap((locale) => namesIn(locale.rawDefinitions.person?.first_name))]);
const abroad = new Set(FOREIGN.flatMap((locale) => namesIn(locale.rawDefinitions.person?.first_name)));
const surnames = new Set([
  ...words(`${SURNAMES} ${MORE_SURNAMES}`),
  ...[nb, sv, pl, tr].flatMap((locale) => namesIn(locale.rawDefinitions.person?.last_name)),
]);

/** How surely a word is a first name: `sure` is a name and nothing else, `maybe` is a word too, or a name from afar. */
export type Strength = 'sure' | 'maybe' | undefined;

/** Every listed word with its strength, judged once, since every word of every message is asked for. */
const strengths = new Map<string, Strength>(
  [...known, ...abroad, ...ambiguous, ...common, ...notPersons].map((small) => [small, listedStrength(small)]),
);

function listedStrength(small: string): Strength {
  if (common.has(small) || small.length < 2) return undefined;
  if (notPersons.has(small)) return ambiguous.has(small) ? 'maybe' : undefined;
  return known.has(small) && !ambiguous.has(small) && small.length > 2 ? 'sure' : 'maybe';
}

/** How surely a word alone is a first name. Hyphenated names count as their first part. */
export function firstNameStrength(word: string): Strength {
  const small = word.toLowerCase();
  if (strengths.has(small)) return strengths.get(small);
  const joined = small.includes('-') ? joinedStrength(word, small) : undefined;
  if (joined !== undefined) return joined === 'no' ? undefined : joined;
  return isBuiltAsName(small) ? 'sure' : isMadeOfName(small) ? 'maybe' : undefined;
}

/** «Teams-kanalen», «Jonas-saken»: only two names joined are a name. Nothing when no part is one. */
function joinedStrength(word: string, small: string): Strength | 'no' {
  const [first = '', second = ''] = small.split('-');
  if (second.length < 3 || !(known.has(first) || abroad.has(first) || ambiguous.has(first))) return undefined;
  if (first.length < 2) return 'no';
  if (/-\p{Lu}/u.test(word) && !notPersons.has(second) && !common.has(second) && !isThing(second)) return 'maybe';
  if (!known.has(second) && !abroad.has(second) && !surnames.has(second)) return 'no';
  return known.has(first) && !ambiguous.has(first) && first.length > 2 ? 'sure' : 'maybe';
}

/** Not in the lists, but made from a name that is («Kaspara»). */
export function isMadeOfName(small: string): boolean {
  return stemsOfName(small).some((stem) => known.has(stem) && !ambiguous.has(stem) && !smallWords.has(stem));
}

/** Is it so plainly a name that small letters and no context are enough («amina har blåmerker»)? */
export function isPlainlyName(word: string): boolean {
  const small = word.toLowerCase();
  return (
    small.length > 4 &&
    (known.has(small) || isBuiltAsName(small) || isTwoNames(small)) &&
    firstNameStrength(small) === 'sure' &&
    !smallWords.has(small)
  );
}

/** Is the word a surname by list or by how it ends? */
export function isSurname(word: string): boolean {
  const small = word.toLowerCase();
  return small
    .split('-')
    .some(
      (part) =>
        surnames.has(part) || (part.length > 4 && SURNAME_END.test(part) && !notPersons.has(part) && !common.has(part)),
    );
}

/** Is the word in the list of surnames, whatever its ending? Stricter, for text in small letters. */
export function isListedSurname(word: string): boolean {
  const small = word.toLowerCase();
  return (
    (surnames.has(small) && !ambiguous.has(small) && !common.has(small)) ||
    (/(?:[^s]sen|sson|dottir)$/u.test(small) && small.length > 5)
  );
}

/** Is the capitalised word a place, a service, a product or an ordinary word? */
export function isKnownWord(word: string): boolean {
  const small = word.toLowerCase();
  const genitive = small.replace(/['’]?s$/u, '');
  const parts = small.split('-');
  return [small, genitive, ...parts].some((one) => notPersons.has(one) || common.has(one));
}

/** Is it an ordinary word, one that may begin any sentence? */
export function isCommonWord(word: string): boolean {
  return common.has(word.toLowerCase());
}

/** Is it a name that may be a word where it begins a sentence? */
export function mayOpenAsWord(word: string): boolean {
  const small = word.toLowerCase();
  return openers.has(small) || smallWords.has(small);
}

/** Is it a name that is also a word? */
export function isAmbiguous(word: string): boolean {
  return ambiguous.has(word.toLowerCase());
}

/** «svein-erik»: two names joined. */
function isTwoNames(small: string): boolean {
  const parts = small.split('-');
  return parts.length === 2 && parts.every((part) => known.has(part));
}

/** «Jonas-Saken»: what is joined to the name is no name. */
function isThing(small: string): boolean {
  return /(?:saken|dommen|prosjektet|modellen|loven|metoden|skolen)$/u.test(small);
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** faker keeps names in lists by sex; a name of two words is given by its parts. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{') ? [] : value.toLowerCase().split(' ');
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(namesIn) : [];
}
