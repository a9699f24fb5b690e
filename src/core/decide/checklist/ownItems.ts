import { guard } from '../../guard/guard.js';
import type { MaskedKind } from '../../guard/kinds.js';
import { RawText, type SafeText } from '../../guard/text.js';

export const MOST_OWN_ITEMS = 5;
export const LONGEST_OWN_ITEM = 100;

/** An item the team wrote itself. The text is undefined when the guard would not let it through. */
export interface OwnItem {
  readonly id: string;
  readonly text: SafeText | undefined;
}

export type OwnItemsResult =
  | { readonly ok: true; readonly items: readonly OwnItem[] }
  | {
      readonly ok: false;
      readonly reason: 'masked' | 'too-many' | 'too-long';
      readonly masked: readonly MaskedKind[];
      /** The kinds as words of the reply, 1-based numbers of the items at fault. */
      readonly items: readonly number[];
    };

/** The items as a person typed them, one a line: refused as a whole when one names a person. */
export function readOwnItems(typed: RawText): OwnItemsResult {
  // The guard masks within the text and keeps its lines; a refused text goes no further than here.
  const { text, masked } = guard(typed);
  const lines = text
    .split('\n')
    .map((one) => one.replace(/\s+/gu, ' ').trim())
    .filter((one) => one !== '');
  const numbers = (bad: (one: string) => boolean) => lines.flatMap((one, index) => (bad(one) ? [index + 1] : []));
  if (masked.length > 0) {
    return { ok: false, reason: 'masked', masked, items: numbers((one) => masked.some((kind) => one.includes(kind))) };
  }
  if (lines.length > MOST_OWN_ITEMS) return { ok: false, reason: 'too-many', masked: [], items: [] };
  const long = numbers((one) => one.length > LONGEST_OWN_ITEM);
  if (long.length > 0) return { ok: false, reason: 'too-long', masked: [], items: long };
  return { ok: true, items: guardOwnItems(lines) };
}

/** The texts a card carried, guarded again: what a card says came from outside. */
export function guardOwnItems(texts: readonly string[]): OwnItem[] {
  return texts.slice(0, MOST_OWN_ITEMS).map((one, index) => {
    const { text, masked } = guard(new RawText(one.slice(0, LONGEST_OWN_ITEM)));
    return { id: `e${index + 1}`, text: masked.length > 0 ? undefined : harmless(text) };
  });
}

/** Square brackets make links in a card: an own item is plain words. */
function harmless(text: SafeText): SafeText {
  return text.replace(/[[\]<>`*_#]/gu, '').replace(/\s+/gu, ' ').trim() as SafeText;
}
