import { createHash } from 'node:crypto';
import type { Emne } from './content.js';
import type { Hjemmel } from './schema/hjemmel.js';
import type { Bestemmelse } from './schema/lov.js';

/** The text a jurist reads and approves, field by field, so that a later change can be shown. */
export type ApprovedText = Readonly<Record<string, string>>;

/** What a reader gets of a topic: answers, legal bases and their weight. Example questions are not part of it. */
export function topicText(emne: Emne): ApprovedText {
  return flat({
    slag: emne.slag,
    virkning: emne.virkning,
    konsekvens: emne.konsekvens,
    tittel: emne.tittel,
    svar: emne.svar,
    hjemler: emne.hjemler.map(hjemmelText),
    tjenester: emne.tjenester.map(({ hjemler, ...entry }) => ({ ...entry, hjemler: hjemler.map(hjemmelText) })),
    usikkert: emne.usikkert,
  });
}

/** What a reader gets of a provision. When it was checked and its hash are not part of it. */
export function provisionText({ kontrollert: _checked, ordlydHash: _hash, ...bestemmelse }: Bestemmelse): ApprovedText {
  return flat({ ...bestemmelse, erstattetAv: bestemmelse.erstattetAv?.map(hjemmelText) });
}

/** The text of anything else that is approved as a whole: a dialog, a checklist. */
export function wholeText(value: object): ApprovedText {
  return flat(value);
}

/** SHA-256 of the fields in a fixed order, shortened to 16 hex digits: what an approval names. */
export function approvalHash(text: ApprovedText): string {
  const ordered = Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex').slice(0, 16);
}

function hjemmelText({ lov, paragraf, sted }: Hjemmel): string {
  return `${lov} § ${paragraf}${sted === undefined ? '' : `, ${sted}`}`;
}

function flat(value: unknown, path = ''): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') return { [path]: String(value) };
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return Object.assign({}, ...entries.map(([key, inner]) => flat(inner, path === '' ? String(key) : `${path}.${key}`)));
}
