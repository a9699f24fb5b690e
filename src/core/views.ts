import type { Virkning } from '../content/schema/emne.js';
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
  /** Shows the exact wording, where Lovdata's data is at hand. */
  readonly showWording?: ButtonPress;
  readonly wording?: WordingView;
}

/** The exact wording of a provision with the line its licence asks for. */
export interface WordingView {
  readonly title: string;
  readonly lines: readonly { readonly level: number; readonly label?: string; readonly text: string }[];
  /** What a reader must know: it is cut, or is another wording than the one checked. */
  readonly notes: readonly string[];
  readonly source: string;
}

/** The municipality's own note on a topic. */
export interface LocalView {
  readonly note: string;
  readonly link?: { readonly label: string; readonly url: string };
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
  /** What else the question may have meant, when the answer is not quite sure. */
  readonly others: readonly Suggestion[];
  readonly related: readonly Choice[];
  readonly offers: readonly Offer[];
  /** The service whose own rule this is, or undefined for the general answer. */
  readonly tjeneste?: { readonly id: string; readonly navn: string };
  /** Services to choose for their own rule; empty when the rule is the same for all or one is chosen. */
  readonly services: readonly Choice[];
  readonly local?: LocalView;
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

/** A candidate topic: one click, with the legal bases it rests on. */
export interface Suggestion extends Choice {
  readonly id: string;
  readonly hjemler: readonly string[];
}
