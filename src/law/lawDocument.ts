import type { Day } from '../content/day.js';

/** One line of a provision as it is printed: its list label, how deep it stands, its words. */
export interface LawLine {
  readonly level: number;
  readonly label?: string;
  readonly text: string;
}

/** One § (or article) as it stands in Lovdata's file. */
export interface LawProvision {
  readonly title: string;
  readonly lines: readonly LawLine[];
  readonly repealed: boolean;
  /** Lovdata's own notes on adopted changes that have not come into force («Endres ved lov …»). */
  readonly pending: readonly string[];
}

/** One statute or regulation read from Lovdata's open data. */
export interface LawDocument {
  /** File name without ending: `nl-20210618-097`. */
  readonly id: string;
  readonly title: string;
  /** False for an Act that stands in the data but has no day of commencement. */
  readonly inForce: boolean;
  /** By Lovdata's own name without its sign and spaces: `13-2`, `13b`, `bkn/a12`. */
  readonly provisions: ReadonlyMap<string, LawProvision>;
}

/** The key of one of our provisions in a document: `13 b` → `13b`, article 12 of part `bkn` → `bkn/a12`. */
export function provisionKey(paragraf: string, part: string | undefined): string {
  const number = paragraf.replaceAll(' ', '');
  return part === undefined ? number : `${part}/a${number}`;
}

/** A thing that kept a file from being read; the rest of the data set is used. */
export interface FileFault {
  readonly file: string;
  readonly message: string;
}

/** A folder of Lovdata's files, as far as they could be read. */
export interface DataSet {
  readonly documents: ReadonlyMap<string, LawDocument>;
  /** The day the data set is known to be from, or at least as new as. */
  readonly day: Day | undefined;
  /** True when it is so large that a statute that is not in it has been repealed. */
  readonly complete: boolean;
  readonly faults: readonly FileFault[];
}
