import type { Form } from './form.js';
import type { RawText } from './guard/text.js';

/** Where a message was written; a channel is read by many, so replies there are brief about people. */
export type Place = 'personal' | 'group' | 'channel' | 'terminal';

/** What a button carries: ids only. Parsed from outside by `teams/incoming`, never trusted. */
export type ButtonPress =
  | { readonly press: 'emne'; readonly id: string; readonly tjeneste?: string; readonly form: Form }
  | {
      /** `ordlyd` shows the exact wording too. */
      readonly press: 'bestemmelse' | 'ordlyd';
      readonly lov: string;
      readonly paragraf: string;
      readonly form: Form;
      readonly tjeneste?: string;
    }
  | { readonly press: 'tjeneste'; readonly id: string; readonly form: Form }
  | { readonly press: 'omrade'; readonly id: string; readonly tjeneste?: string; readonly form: Form }
  | { readonly press: 'ord'; readonly ord: CommandWord; readonly tjeneste?: string; readonly form: Form }
  | {
      readonly press: 'dialog';
      readonly id: string;
      readonly versjon: string;
      readonly valg: readonly string[];
      readonly tjeneste?: string;
      readonly form: Form;
    }
  | { readonly press: 'sjekkliste'; readonly id: string; readonly form: Form }
  /** Post a shared list from a template; what happens on the posted list is `ListPress`. */
  | { readonly press: 'liste-ny'; readonly id: string; readonly form: Form };

/** Words that work typed and as buttons. */
export type CommandWord = 'hjelp' | 'tema' | 'personvern' | 'sjekkliste' | 'dialog';

/** One event from a channel, in our own words. */
export type Incoming =
  | { readonly kind: 'text'; readonly text: RawText; readonly place: Place }
  | { readonly kind: 'button'; readonly press: ButtonPress; readonly place: Place }
  | { readonly kind: 'unknown-button'; readonly place: Place; readonly form: Form }
  | { readonly kind: 'installed'; readonly place: Place };
