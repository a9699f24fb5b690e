import { guard } from '../../../src/core/guard/guard.js';
import type { MaskedKind } from '../../../src/core/guard/kinds.js';
import { RawText } from '../../../src/core/guard/text.js';

/** The kinds the guard saw in a text. */
export function see(text: string): readonly MaskedKind[] {
  return guard(new RawText(text)).masked;
}

/** What is left of a text. */
export function masked(text: string): string {
  return guard(new RawText(text)).text;
}
