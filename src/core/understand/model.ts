import type { Virkning } from '../../content/schema/emne.js';
import type { ChecklistNames } from './checklist.js';
import type { Examples } from './examples.js';
import type { Sparse, Vocabulary } from './vocabulary.js';

/** Everything the matcher learnt from the content. Plain data: see `serialize` for its file form. */
export interface Model {
  /** Version of the content it was trained from. */
  readonly version: string;
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  /** One plane a topic, feature-major: the weight of feature f for topic t stands at f × topics + t. */
  readonly weights: Int8Array;
  /** What one step of a topic's int8 weights is worth. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  /** In the field or not: one plane trained against `utenfor.yaml`. */
  readonly field: { readonly weights: Float32Array; readonly bias: number };
  /** Nynorsk (positive) or bokmål. */
  readonly nynorsk: { readonly weights: Float32Array; readonly bias: number };
  /** The example questions, for the nearest one. */
  readonly examples: Examples;
  /** Where each topic's examples begin; the last entry is where they all end. */
  readonly firstExample: Uint32Array;
  /** Answer text as support: one vector of whole words a topic. */
  readonly centroids: readonly Sparse[];
  readonly recognisers: Recognisers;
}

/** What the small recognisers need from content: phrases, names, ids. */
export interface Recognisers {
  /** Phrase (normalised) → the service it names, or only suggests. */
  readonly services: ReadonlyMap<string, { readonly id: string; readonly named: boolean }>;
  /** Name or alias of a statute (normalised) → short name; the longest first. */
  readonly laws: ReadonlyMap<string, string>;
  /** What starts a dialog when it is the whole message (normalised) → dialog id. */
  readonly dialogs: ReadonlyMap<string, string>;
  /** What names each checklist template. */
  readonly checklists: readonly ChecklistNames[];
  /** Topic → what it says and how much a wrong answer can harm. */
  readonly topics: ReadonlyMap<
    string,
    { readonly family: string; readonly virkning: Virkning; readonly highRisk: boolean }
  >;
}
