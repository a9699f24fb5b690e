import { type Detector, type Finding, matches } from './finding.js';
import { isShouting } from './shouting.js';

/** Two capital letters (never I, M, O or Q) and five digits; not a short word before a number. */
const PLATE =
  /(?<![\p{L}\p{N}-])(?!(?:NR|KR|PR|RT|HR)[ -])[A-HJ-LNPR-Z]{2}[ -]?[1-9]\d(?: ?\d{3})(?![\p{L}\p{N}]|[-/.]\d)/gu;
/** In a text that shouts these are words, and the number counts something. */
const WORD = /^(?:PÅ|ER|AV|SE|EN|ET|DE|DU|HA|LA)[ -]/u;
const SMALL = /(?<![\p{L}\p{N}-])(?!(?:nr|kr|id|pr|no)\d)[a-hj-lnpr-z]{2}[1-9]\d{4}(?![\p{L}\p{N}]|[-/.]\d)/gu;
/** In small letters and apart it takes a word about driving nearby. */
const SMALL_APART =
  /(?<![\p{L}\p{N}-])(?!(?:nr|kr|id|pr|no|av|er|se|en|et|de|du|ha|la)[ -])[A-HJ-LNPR-Za-hj-lnpr-z][a-hj-lnpr-z][ -]?[1-9]\d ?\d{3}(?![\p{L}\p{N}]|[-/.]\d)/gu;
const DRIVING = /\bbil|bilen\b|kjør|køyr|skilt|parker|\bregn/iu;
const LABELLED =
  /(?:bilnummer|bilskilt|skiltnummer|skiltnr|registreringsnummer|reg\.?\s?nr|regnr|skilt(?:et)?|bil(?:en)?)[\s.:]{0,3}(?:er |med |nr\.? )?(?<value>[a-hj-z]{2}[ -]?\d{2} ?\d{3})(?!\d)/giu;

/** Car number plates: two letters and five digits, with or without a space. */
export const findPlates: Detector = (text) => {
  const shouting = isShouting(text);
  const capitals = matches('bilskilt', PLATE, text).filter(
    ({ start, end }) => !shouting || !WORD.test(text.slice(start, end)),
  );
  const apart = matches('bilskilt', SMALL_APART, text).filter((finding) => isNearDriving(finding, text));
  return [...capitals, ...apart, ...[SMALL, LABELLED].flatMap((pattern) => matches('bilskilt', pattern, text))];
};

function isNearDriving({ start, end }: Finding, text: string): boolean {
  return DRIVING.test(text.slice(Math.max(0, start - 60), end + 60));
}
