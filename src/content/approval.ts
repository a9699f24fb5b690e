import { type ApprovedText, approvalHash, provisionText, topicText, wholeText } from './approvedText.js';
import type { Content } from './content.js';
import { inForce } from './day.js';
import { GODKJENNES, type Godkjenning } from './schema/lokal.js';

/** A thing that can be approved: `emne:meldeplikt-nar`, `bestemmelse:barnevernsloven § 13-2`. */
export type ApprovalKey = `${(typeof GODKJENNES)[number]}:${string}`;

/** By whom and when a text was approved: a role and a day, never a name. */
export interface Approval {
  readonly rolle: string;
  readonly dato: string;
}

/** The content that approvals are measured against; the approvals themselves are not part of it. */
export interface Approvable extends Pick<Content, 'emner' | 'lover' | 'kontrollert'> {
  readonly dialoger: ReadonlyMap<string, object>;
  readonly sjekklister?: ReadonlyMap<string, object>;
}

/** The text of a thing as it stands now; undefined when the content has no such thing. */
export function textToApprove(content: Approvable, key: ApprovalKey): ApprovedText | undefined {
  const at = key.indexOf(':');
  const id = key.slice(at + 1);
  switch (key.slice(0, at) as (typeof GODKJENNES)[number]) {
    case 'emne': {
      const emne = content.emner.get(id);
      return emne === undefined ? undefined : topicText(emne);
    }
    case 'bestemmelse': {
      const bestemmelse = provisionNow(content, id);
      return bestemmelse === undefined ? undefined : provisionText(bestemmelse);
    }
    case 'dialog':
      return whole(content.dialoger.get(id));
    case 'sjekkliste':
      return whole(content.sjekklister?.get(id));
  }
}

/** The key an approval names. */
export function keyOf(approval: Godkjenning): ApprovalKey {
  const kind = GODKJENNES.find((one) => approval[one] !== undefined) ?? 'emne';
  return `${kind}:${approval[kind] ?? ''}`;
}

/** The approvals that hold: the text is still the one that was read. The newest of each thing. */
export function validApprovals(content: Approvable, approvals: readonly Godkjenning[]): Map<ApprovalKey, Approval> {
  const valid = new Map<ApprovalKey, Approval>();
  for (const approval of [...approvals].sort((a, b) => (a.dato < b.dato ? -1 : 1))) {
    const key = keyOf(approval);
    const text = textToApprove(content, key);
    if (text !== undefined && approvalHash(text) === approval.hash) {
      valid.set(key, { rolle: approval.rolle, dato: approval.dato });
    }
  }
  return valid;
}

/** The period of a provision that is in force on the day of our check; its name is `lov § 13-2` or `lov art. 3`. */
function provisionNow(content: Approvable, name: string) {
  const found = /^(?<lov>.+) (?:§|art\.) (?<paragraf>[\d-]+(?: [a-z])?)$/.exec(name)?.groups;
  return content.lover
    .get(found?.['lov'] ?? '')
    ?.bestemmelser.find(
      (bestemmelse) => bestemmelse.paragraf === found?.['paragraf'] && inForce(bestemmelse, content.kontrollert),
    );
}

function whole(value: object | undefined): ApprovedText | undefined {
  return value === undefined ? undefined : wholeText(value);
}
