import { findPersonalData } from './findings.js';
import { MASKED_KINDS, type MaskedKind } from './kinds.js';
import { plainText } from './normalise.js';
import { placeholder } from './placeholder.js';
import { openRawText, type RawText, type SafeText } from './text.js';

/** A text with personal data masked, and the kinds that were seen (never the values). */
export interface Guarded {
  readonly text: SafeText;
  readonly masked: readonly MaskedKind[];
}

/**
 * Masks personal data in what a person wrote, and writes the rest plainly (no markup, nothing
 * invisible). Reads at most the first 20,000 characters; the rest is dropped.
 */
export function guard(raw: RawText): Guarded {
  const plain = plainText(openRawText(raw));
  const found = findPersonalData(plain);
  let text = '';
  let at = 0;
  for (const { kind, start, end } of found) {
    text += plain.slice(at, start) + placeholder(kind);
    at = end;
  }
  text += plain.slice(at);
  const seen = new Set(found.map(({ kind }) => kind));
  return { text: text as SafeText, masked: MASKED_KINDS.filter((kind) => seen.has(kind)) };
}
