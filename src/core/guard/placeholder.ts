import type { MaskedKind } from './kinds.js';

/**
 * Stands in the text where something was masked. It must not lead the matcher anywhere: `[telefon]`
 * would read as a question about telephones. A person is still a person («faren til NN slår»), so
 * that danger is seen; NN is how Norwegian writes an unnamed one. Other kinds leave no word.
 */
export function placeholder(kind: MaskedKind): string {
  return kind === 'navn' || kind === 'initialer' ? 'NN' : '[…]';
}
