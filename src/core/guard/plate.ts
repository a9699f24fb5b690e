import { type Detector, matches } from './finding.js';

/** Two capital letters (never I, M, O or Q) and five digits; not a short word before a number. */
const PLATE =
  /(?<![\p{L}\p{N}-])(?!(?:NR|KR|PÅ|ER|AV|SE|VI|TO|EN|ET|DE|DU|HA|NO|ID|JF|PR|RT|HR|LB|LA|LE|LF|LG|LH|RG)[ -])[A-HJ-LNPR-Z]{2}[ -]?[1-9]\d(?: ?\d{3})(?![\p{L}\p{N}]|[-/.]\d)/gu;
const SMALL = /(?<![\p{L}\p{N}-])(?!(?:nr|kr|id|pr|no)\d)[a-hj-lnpr-z]{2}[1-9]\d{4}(?![\p{L}\p{N}]|[-/.]\d)/gu;
const LABELLED =
  /(?:bilnummer|bilskilt|skiltnummer|skiltnr|registreringsnummer|reg\.?\s?nr|regnr|skilt(?:et)?|bil(?:en)?)[\s.:]{0,3}(?:er |med |nr\.? )?(?<value>[a-hj-z]{2}[ -]?\d{2} ?\d{3})(?!\d)/giu;

/** Car number plates: two letters and five digits, with or without a space. */
export const findPlates: Detector = (text) =>
  [PLATE, SMALL, LABELLED].flatMap((pattern) => matches('bilskilt', pattern, text));
