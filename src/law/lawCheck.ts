import type { Content } from '../content/content.js';
import type { Day } from '../content/day.js';
import { type Citation, citationsOf } from './citations.js';
import type { DataSet, FileFault } from './lawDocument.js';
import { ordlydHash } from './normalise.js';

/** What a data set says of one provision we cite. */
export type LawStatus =
  | 'lik'
  | 'uten-hash'
  | 'tittel-endret'
  | 'ordlyd-endret'
  | 'opphevet'
  | 'mangler'
  | 'ikke-i-kraft'
  | 'satt-i-kraft'
  | 'ikke-i-datasettet';

export interface LawFinding {
  readonly citation: Citation;
  readonly status: LawStatus;
  /** Adopted changes that the data set says have not come into force. */
  readonly pending: readonly string[];
  /** This citation does not hold, and the data set is new enough to say so. */
  readonly fails: boolean;
}

export interface LawReport {
  readonly checked: Day;
  readonly day: Day | undefined;
  /** The data set is older than our own check: a difference may be a change it does not have yet. */
  readonly older: boolean;
  readonly findings: readonly LawFinding[];
  readonly faults: readonly FileFault[];
}

/** Compares every provision we cite with a data set. Pure; what could not be read is in its faults. */
export function lawCheck(content: Content, data: DataSet): LawReport {
  const older = data.day === undefined || data.day < content.kontrollert;
  return {
    checked: content.kontrollert,
    day: data.day,
    older,
    faults: data.faults,
    findings: citationsOf(content).map((citation) => {
      const { status, pending } = compare(citation, data);
      return { citation, status, pending, fails: !older && doesNotHold(citation, status, data) };
    }),
  };
}

function compare(citation: Citation, data: DataSet): Pick<LawFinding, 'status' | 'pending'> {
  const { lov, bestemmelse, file, key } = citation;
  const document = data.documents.get(file);
  if (document === undefined) return { status: 'ikke-i-datasettet', pending: [] };
  const provision = document.provisions.get(key);
  if (provision === undefined) return { status: 'mangler', pending: [] };
  const { pending } = provision;
  if (lov.status === 'i-kraft' && provision.repealed) return { status: 'opphevet', pending };
  if (!document.inForce) return { status: 'ikke-i-kraft', pending };
  if (lov.status === 'vedtatt-ikke-i-kraft') return { status: 'satt-i-kraft', pending };
  const checked = bestemmelse.ordlydHash;
  if (checked === undefined) return { status: 'uten-hash', pending };
  const found = ordlydHash(provision);
  if (found.tekst !== checked.tekst) return { status: 'ordlyd-endret', pending };
  return { status: found.tittel === checked.tittel ? 'lik' : 'tittel-endret', pending };
}

function doesNotHold({ lov, file }: Citation, status: LawStatus, data: DataSet): boolean {
  if (status === 'opphevet' || status === 'mangler') return true;
  if (status === 'ikke-i-kraft') return lov.status === 'i-kraft';
  // A whole collection of Acts without this one: it has been repealed. Broken files count as there.
  const unread = data.faults.some((fault) => fault.file.endsWith(`${file}.xml`));
  return status === 'ikke-i-datasettet' && data.complete && file.startsWith('nl-') && !unread;
}
