import type { Virkning } from '../content/schema/emne.js';
import type { Form } from './form.js';
import type { MaskedKind } from './guard/kinds.js';
import type { ButtonPress } from './incoming.js';

/** A provision as it is shown: name, where it stands, its state on the day asked for. */
export interface HjemmelView {
  /** Law and §, such as `barnevernsloven § 13-2`. */
  readonly name: string;
  /** The place in the §, such as `første ledd nr. 7`. */
  readonly sted?: string;
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  readonly checked: string;
  /** What changed, is pending or is uncertain, one sentence each. */
  readonly notes: readonly string[];
  readonly press: ButtonPress;
}

/** A button: what it says and what it does. */
export interface Choice {
  readonly label: string;
  readonly press: ButtonPress;
}

export interface ContactView {
  readonly number?: string;
  readonly name: string;
  readonly when: string;
  readonly link?: string;
}

export interface GuideView {
  readonly title: string;
  readonly link?: string;
  readonly warning?: string;
}

/** Why a question got its answer, in words a person can judge. */
export interface Why {
  readonly words: readonly string[];
  readonly nearest?: string;
  readonly confidence: string;
}

/** One topic's answer for one reader. */
export interface Answer {
  readonly id: string;
  readonly title: string;
  readonly virkning: Virkning;
  readonly konsekvens: 'hoy' | 'vanlig';
  readonly slag: 'rett' | 'om' | 'viderevisning';
  readonly short: string;
  readonly now: string;
  readonly more: readonly string[];
  readonly uncertain?: string;
  readonly hjemler: readonly HjemmelView[];
  readonly guides: readonly GuideView[];
  readonly related: readonly Choice[];
  readonly offers: readonly Offer[];
  /** The service whose own rule this is, or undefined for the general answer. */
  readonly tjeneste?: { readonly id: string; readonly navn: string };
  /** Services to choose for their own rule; empty when the rule is the same for all or one is chosen. */
  readonly services: readonly Choice[];
  readonly standing: Standing;
  readonly why?: Why;
}

/** A dialog or a checklist that goes with an answer. */
export interface Offer extends Choice {
  readonly id: string;
}

/** How far an answer can be trusted: when checked, by whom approved, which day it is for. */
export interface Standing {
  readonly checked: string;
  readonly approvedBy?: string;
  /** Set when the check is older than the operator allows. */
  readonly stale: boolean;
  /** Notes when the answer is asked for another day than today's rules. */
  readonly dated: readonly string[];
}

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

export interface Suggestion extends Choice {
  readonly id: string;
  readonly hjemler: readonly string[];
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
      readonly question: string;
      readonly help?: string;
      readonly number: number;
      readonly atMost: number;
      readonly choices: readonly (Choice & { readonly help?: string })[];
      readonly back?: ButtonPress;
      readonly restart: ButtonPress;
      readonly hjemler: readonly HjemmelView[];
    }
  | {
      readonly step: 'outcome';
      readonly virkning: Virkning;
      readonly headline: string;
      readonly meaning: string;
      readonly todo: readonly string[];
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
  | { readonly step: 'private'; readonly text: string; readonly url?: string };

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
  readonly choices: readonly Choice[];
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
