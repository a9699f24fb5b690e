import type { Band } from '../figures/bands.js';
import type { Group } from '../figures/groups.js';
import type { Listed } from '../figures/listed.js';
import type { Share } from '../figures/shares.js';
import type { Confusion, TopicFigures } from '../figures/topics.js';
import type { PeerFigures } from '../peers/measure.js';
import type { CurvePoint } from '../run/curve.js';

/** What was measured: the same prints are the same content and the same code. */
export interface Stamp {
  readonly day: string;
  readonly content: string;
  readonly code: string;
  readonly questions: string;
}

export type Figures = Readonly<Record<string, Share>>;

/** What each kind of reply was given to: counts. */
export interface Outcome {
  readonly kind: string;
  readonly inField: number;
  readonly near: number;
  readonly far: number;
}

/** Everything the report says; `docs/eval/report.json` is this object. */
export interface ReportData {
  readonly stamp: Stamp;
  readonly size: {
    readonly topics: number;
    readonly examples: number;
    readonly outside: number;
    readonly heldout: number;
    readonly tuning: number;
    /** Held-out questions almost the same as a training example. */
    readonly alike: number;
    readonly top1WithoutAlike: number;
  };
  readonly figures: Figures;
  readonly tuning: Figures;
  readonly last?: { readonly stamp: Stamp; readonly figures: Figures };
  readonly speed: { readonly p50: number; readonly p99: number; readonly worst: number };
  readonly outcomes: readonly Outcome[];
  readonly bands: readonly Band[];
  readonly styles: readonly Group[];
  readonly services: readonly Group[];
  readonly writers: readonly Group[];
  readonly topics: readonly TopicFigures[];
  readonly confusions: readonly Confusion[];
  /** Wrong answers whose topic is of the same family as the right one. */
  readonly wrongInFamily: Share;
  readonly harmful: readonly Listed[];
  readonly falseAlarms: readonly Listed[];
  readonly missedDanger: readonly Listed[];
  readonly outsideAnswered: readonly Listed[];
  readonly unknownTopics: readonly string[];
  readonly curve?: { readonly stamp: Stamp; readonly points: readonly CurvePoint[] };
  readonly peers?: { readonly stamp: Stamp; readonly figures: readonly PeerFigures[] };
}
