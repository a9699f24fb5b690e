import type { Day } from '../content/day.js';

/** The exact wording of a provision, from Lovdata's open data. Given to the core as data. */
export interface Ordlyd {
  readonly title: string;
  readonly lines: readonly { readonly level: number; readonly label?: string; readonly text: string }[];
  /** The day the data set is from, or at least as new as. */
  readonly day: Day | undefined;
  /** Is it the wording our rules were checked against? Undefined when that cannot be told. */
  readonly asChecked: boolean | undefined;
}

/** Wordings by the provision's name, such as `barnevernsloven § 13-2`. */
export type Ordlyder = ReadonlyMap<string, Ordlyd>;

/** What NLOD 2.0 asks for wherever the data is shown. */
export const NLOD = 'Inneholder data under norsk lisens for offentlige data (NLOD) tilgjengeliggjort av Lovdata.';
