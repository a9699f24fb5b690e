import { createHash } from 'node:crypto';
import type { LawProvision } from './lawDocument.js';

/** What a checked wording is recognised by later, without the wording itself being kept. */
export interface OrdlydHash {
  readonly tittel: string;
  readonly tekst: string;
}

/**
 * The words of a text and nothing else. Spaces, punctuation, quotation marks, case and list labels
 * differ between the forms Lovdata's data comes in; a change in the law changes words.
 */
export function normalise(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** SHA-256 of the normalised text, shortened to 16 hex digits; `-` when there are no words. */
export function hashOf(text: string): string {
  const words = normalise(text);
  return words === '' ? '-' : createHash('sha256').update(words).digest('hex').slice(0, 16);
}

export function ordlydHash({ title, lines }: Pick<LawProvision, 'title' | 'lines'>): OrdlydHash {
  return { tittel: hashOf(title), tekst: hashOf(lines.map(({ text }) => text).join('\n')) };
}
