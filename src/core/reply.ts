import type { Virkning } from '../content/schema/emne.js';
import type { Form } from './form.js';
import type { MaskedKind } from './guard/kinds.js';
import type { ButtonPress } from './incoming.js';
import type { Answer, Choice, ContactView, HjemmelView, Standing, Suggestion } from './views.js';

export type * from './views.js';

interface Base {
  readonly form: Form;
  readonly masked: readonly MaskedKind[];
  /** The service the reader said or chose; it travels in every button. */
  readonly tjeneste?: string;
}

export interface AnswerReply extends Base {
  readonly kind: 'answer';
  readonly confidence: number;
  readonly answer: Answer;
}

export interface ProvisionReply extends Base {
  readonly kind: 'provision';
  /** What the § was and is, the present rule first. */
  readonly intro: string;
  readonly provisions: readonly HjemmelView[];
  readonly topics: readonly Choice[];
  readonly standing: Standing;
}

export interface SeveralReply extends Base {
  readonly kind: 'several';
  readonly confidence: number;
  readonly answers: readonly Answer[];
}

/** Candidates instead of a guess. */
export interface ClarifyReply extends Base {
  readonly kind: 'clarify';
  readonly confidence: number;
  readonly intro: string;
  readonly suggestions: readonly Suggestion[];
}

/** A list to walk by button: areas, an area's topics, a service's page. */
export interface BrowseReply extends Base {
  readonly kind: 'browse';
  readonly id?: string;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
  readonly hjemler: readonly HjemmelView[];
}

/** Outside the field, or not understood: says so and points on. */
export interface FallbackReply extends Base {
  readonly kind: 'fallback';
  readonly confidence: number;
  readonly answer?: Answer;
  readonly intro: string;
  readonly suggestions: readonly Suggestion[];
  readonly human: readonly string[];
}

export interface SmalltalkReply extends Base {
  readonly kind: 'smalltalk';
  readonly id: 'hilsen' | 'takk' | 'hjelp' | 'personvern' | 'velkommen' | 'utlopt' | 'tom' | 'for-lang' | 'sprak';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly choices: readonly Choice[];
}

/** Danger first: the numbers, and then whatever else the message asked. */
export interface EmergencyReply extends Base {
  readonly kind: 'emergency';
  readonly title: string;
  readonly intro: string;
  readonly contacts: readonly ContactView[];
  readonly advice: readonly ContactView[];
  /** The heading over `then`. */
  readonly thenTitle: string;
  readonly then?: AnswerReply;
}

/** One step of a dialog: the question, or the outcome at its end. */
export interface DialogReply extends Base {
  readonly kind: 'dialog';
  readonly id: string;
  readonly title: string;
  readonly step: DialogStep;
}

export type DialogStep =
  | {
      readonly step: 'question';
      /** Why the reader is back at the start, when the path they came with is no more. */
      readonly notice?: string;
      /** What the dialog is for; at its first question alone. */
      readonly intro?: string;
      readonly question: string;
      readonly help?: string;
      readonly points: readonly string[];
      readonly number: number;
      readonly atMost: number;
      readonly choices: readonly (Choice & { readonly help?: string })[];
      readonly back?: ButtonPress;
      readonly restart: ButtonPress;
      readonly stop: ButtonPress;
      readonly hjemler: readonly HjemmelView[];
    }
  | {
      readonly step: 'outcome';
      readonly virkning: Virkning;
      readonly headline: string;
      readonly meaning: string;
      readonly todo: readonly string[];
      readonly uncertain?: string;
      readonly hjemler: readonly HjemmelView[];
      readonly path: readonly {
        readonly question: string;
        readonly choice: string;
        readonly hjemler: readonly string[];
      }[];
      readonly changes: readonly string[];
      readonly texts: readonly { readonly title: string; readonly text: string }[];
      readonly links: readonly { readonly label: string; readonly url: string }[];
      readonly related: readonly Choice[];
      readonly back?: ButtonPress;
      readonly restart: ButtonPress;
      readonly standing: Standing;
    }
  /** In a channel a dialog about a case runs in private chat instead. */
  | { readonly step: 'private'; readonly text: string; readonly label: string; readonly url?: string }
  | { readonly step: 'stopped'; readonly text: string; readonly restart: ButtonPress };

/** A checklist or huskeliste as a template; a posted list's state is the store's. */
export interface ChecklistReply extends Base {
  readonly kind: 'checklist';
  readonly id?: string;
  readonly title: string;
  readonly intro: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly role?: string;
    readonly hjemmel?: string;
  }[];
  /** How to use it: what is kept, where it can be posted. */
  readonly notes: readonly string[];
  readonly choices: readonly Choice[];
  readonly link?: { readonly label: string; readonly url: string };
}

export type Reply =
  | AnswerReply
  | ProvisionReply
  | SeveralReply
  | ClarifyReply
  | DialogReply
  | ChecklistReply
  | BrowseReply
  | FallbackReply
  | SmalltalkReply
  | EmergencyReply;
