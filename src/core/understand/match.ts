import type { Form } from '../form.js';
import type { CommandWord } from '../incoming.js';
import type { Why } from '../reply.js';

/** A § someone referred to: the statute when they named one, the paragraph, and any place in it. */
export interface LawReference {
  readonly lov?: string;
  readonly paragraf: string;
}

/** A topic with how well it fits, 0..1. */
export interface Candidate {
  readonly id: string;
  readonly confidence: number;
}

/** What the words of a message ask for. A new kind breaks the build until `decide` handles it. */
export type Intent =
  | {
      readonly kind: 'topic';
      readonly id: string;
      readonly confidence: number;
      /** The topics that fit next best, when this one is not quite sure. */
      readonly others: readonly string[];
      readonly why: Why;
    }
  | { readonly kind: 'topics'; readonly ids: readonly string[]; readonly confidence: number }
  | {
      readonly kind: 'unsure';
      readonly candidates: readonly Candidate[];
      readonly confidence: number;
      readonly longCase: boolean;
    }
  | { readonly kind: 'outside'; readonly hits: readonly string[]; readonly confidence: number }
  | { readonly kind: 'provision'; readonly references: readonly LawReference[] }
  | { readonly kind: 'tjeneste'; readonly id: string }
  | { readonly kind: 'dialog'; readonly id: string }
  | { readonly kind: 'checklist'; readonly id?: string }
  | { readonly kind: 'command'; readonly ord: CommandWord }
  | { readonly kind: 'smalltalk'; readonly id: 'hilsen' | 'takk' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'other-language' };

/** All that was understood of one message. */
export interface Match {
  readonly form: Form;
  readonly tjeneste?: string;
  /** Someone may be in acute danger: the numbers come first, whatever else was asked. */
  readonly danger: boolean;
  readonly intent: Intent;
}
