import { type ApprovalKey, keyOf, textToApprove } from '../../content/approval.js';
import { type ApprovedText, approvalHash } from '../../content/approvedText.js';
import type { Content, Emne } from '../../content/content.js';
import type { Day } from '../../content/day.js';
import type { Hjemmel } from '../../content/schema/hjemmel.js';
import type { Godkjenning } from '../../content/schema/lokal.js';
import { type Provision, provisionAt, provisionName } from '../../core/decide/law.js';

/** After this many months an approved text should be read again. */
const READ_AGAIN_MONTHS = 12;

export type Status = 'utkast' | 'godkjent' | 'bor-kontrolleres' | 'loven-er-endret' | 'endret-etter-godkjenning';

/** Each status in words. */
export const STATUS: Record<Status, string> = {
  utkast: 'Utkast',
  godkjent: 'Godkjent',
  'bor-kontrolleres': 'Bør kontrolleres på nytt (over 12 måneder)',
  'loven-er-endret': 'Loven er endret etter godkjenningen',
  'endret-etter-godkjenning': 'Teksten er endret etter godkjenningen',
};

/** How one thing stands for the jurist: its status, the hash to approve, and what changed since it was approved. */
export interface Standing {
  readonly key: ApprovalKey;
  readonly status: Status;
  readonly hash: string;
  readonly approval?: Godkjenning;
  /** The provisions whose law changed after the approval. */
  readonly changedLaw: readonly string[];
  readonly changes: readonly Change[];
}

export interface Change {
  readonly field: string;
  readonly before: string;
  readonly now: string;
}

/** Reads the text as it was approved, by its hash; undefined where the municipality kept none. */
export type ApprovedBefore = (key: ApprovalKey, hash: string) => ApprovedText | undefined;

/** The status of a topic or a provision on a day. Pure. */
export function standingOf(content: Content, key: ApprovalKey, before: ApprovedBefore, day: Day): Standing {
  const text = textToApprove(content, key) ?? {};
  const hash = approvalHash(text);
  const approvals = content.godkjenninger.filter((one) => keyOf(one) === key);
  const approval = newest(approvals.filter((one) => one.hash === hash)) ?? newest(approvals);
  if (approval === undefined) return { key, status: 'utkast', hash, changedLaw: [], changes: [] };
  const base = { key, hash, approval };
  if (approval.hash !== hash) {
    const old = before(key, approval.hash);
    const changes = old === undefined ? [] : changesBetween(old, text);
    return { ...base, status: 'endret-etter-godkjenning', changedLaw: [], changes };
  }
  const changedLaw = lawChangedSince(content, key, approval.dato, day);
  const status =
    changedLaw.length > 0 ? 'loven-er-endret' : isOld(approval.dato, day) ? 'bor-kontrolleres' : 'godkjent';
  return { ...base, status, changedLaw, changes: [] };
}

/** Every provision a topic or its services' answers rest on, in the order shown, in force on our check's day. */
export function provisionsOf(content: Content, emne: Emne): { hjemmel: Hjemmel; provision: Provision }[] {
  const all = [...emne.hjemler, ...emne.tjenester.flatMap(({ hjemler }) => hjemler)];
  const seen = new Set<string>();
  return all.flatMap((hjemmel) => {
    const provision = provisionAt(content, hjemmel, content.kontrollert);
    if (provision === undefined || seen.has(provisionName(provision))) return [];
    seen.add(provisionName(provision));
    return [{ hjemmel, provision }];
  });
}

export function changesBetween(old: ApprovedText, now: ApprovedText): Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field] ?? '', now: now[field] ?? '' }));
}

function lawChangedSince(content: Content, key: ApprovalKey, since: Day, day: Day): string[] {
  const at = key.indexOf(':');
  const emne = key.startsWith('emne:') ? content.emner.get(key.slice(at + 1)) : undefined;
  if (emne === undefined) return [];
  return provisionsOf(content, emne)
    .filter(({ provision: { bestemmelse } }) =>
      [bestemmelse.gjelderFra, ...(bestemmelse.endringer ?? []).map(({ dato }) => dato)].some(
        (dato) => dato !== undefined && dato > since && dato <= day,
      ),
    )
    .map(({ provision }) => provisionName(provision));
}

function isOld(dato: Day, day: Day): boolean {
  const limit = new Date(`${dato}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + READ_AGAIN_MONTHS);
  return day > limit.toISOString().slice(0, 10);
}

function newest(approvals: readonly Godkjenning[]): Godkjenning | undefined {
  return [...approvals].sort((a, b) => (a.dato < b.dato ? 1 : -1))[0];
}
