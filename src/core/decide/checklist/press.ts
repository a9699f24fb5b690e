import type { Form } from '../../form.js';

interface OnList {
  readonly liste: string;
  /** The own items' texts: they live in the card and go with every button. */
  readonly egne: readonly string[];
  readonly form: Form;
}

/** What the buttons of a posted list carry. */
export type ListPress =
  | ({ readonly press: 'liste-vis'; readonly side: number } & OnList)
  | ({ readonly press: 'liste-hak'; readonly punkt: string; readonly gjort: boolean; readonly side: number } & OnList)
  | ({ readonly press: 'liste-lukk' | 'liste-apne' | 'liste-kopier' } & OnList)
  | ({ readonly press: 'liste-tekst' | 'liste-csv' | 'liste-dokumentasjon' } & OnList);
