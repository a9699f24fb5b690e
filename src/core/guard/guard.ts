import { idnr } from '@navikt/fnrvalidator';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { MASKED_KINDS, type MaskedKind } from './kinds.js';
import { openRawText, type RawText, type SafeText } from './text.js';

/** A text with personal data masked, and the kinds that were seen (never the values). */
export interface Guarded {
  readonly text: SafeText;
  readonly masked: readonly MaskedKind[];
}

/** Longest message that is read at all; Teams itself allows about 28 KB. */
const MOST_CHARACTERS = 20_000;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const ELEVEN_DIGITS = /(?<!\d)\d(?:[\s.\-\u00A0]?\d){10}(?!\d)/gu;

/** Masks personal data in what a person wrote. The only place where a RawText is opened. */
export function guard(raw: RawText): Guarded {
  const seen = new Set<MaskedKind>();
  const mask = (kind: MaskedKind) => {
    seen.add(kind);
    return `[${kind}]`;
  };
  let text = openRawText(raw).slice(0, MOST_CHARACTERS).normalize('NFC');
  text = text.replace(EMAIL, () => mask('epost'));
  text = text.replace(ELEVEN_DIGITS, (digits) =>
    idnr(digits.replace(/\D/g, '')).status === 'valid' ? mask('fodselsnummer') : digits,
  );
  for (const found of findPhoneNumbersInText(text, 'NO').reverse()) {
    text = text.slice(0, found.startsAt) + mask('telefon') + text.slice(found.endsAt);
  }
  return { text: text as SafeText, masked: MASKED_KINDS.filter((kind) => seen.has(kind)) };
}
