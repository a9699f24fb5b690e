import { guard } from '../../guard/guard.js';
import { RawText, type SafeText } from '../../guard/text.js';

export const MOST_OWN_ITEMS = 5;
export const LONGEST_OWN_ITEM = 80;

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
      /** 1-based numbers of the items at fault. */
      readonly items: readonly number[];
    };

/** The items as a person typed them, one sealed line each: refused as a whole when one names a person. */
export function readOwnItems(typed: readonly RawText[]): OwnItemsResult {
  const guarded = typed.map((line) => guard(line)).filter(({ text }) => text.trim() !== '');
  const numbers = (bad: (one: (typeof guarded)[number]) => boolean) =>
    guarded.flatMap((one, index) => (bad(one) ? [index + 1] : []));
  const named = numbers(({ masked }) => masked.length > 0);
  if (named.length > 0) return { ok: false, reason: 'masked', items: named };
  if (guarded.length > MOST_OWN_ITEMS) return { ok: false, reason: 'too-many', items: [] };
  const long = numbers(({ text }) => text.length > LONGEST_OWN_ITEM);
  if (long.length > 0) return { ok: false, reason: 'too-long', items: long };
  return { ok: true, items: guardOwnItems(guarded.map(({ text }) => text)) };
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
  return text
    .replace(/[[\]<>`*_#]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim() as SafeText;
}
