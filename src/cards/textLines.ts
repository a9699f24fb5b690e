import { type Form, inForm } from '../core/form.js';
import type { ContactView, HjemmelView, Standing, WordingView } from '../core/reply.js';
import { dayInWords, wording } from '../core/wording.js';

/** The lines of a wording as they are read: label first, deeper lines moved in. */
export function wordingLines({ lines }: WordingView): string[] {
  return lines.map(
    ({ level, label, text }) => `${'\u2003'.repeat(level)}${label === undefined ? '' : `${label} `}${text}`,
  );
}

/** How far an answer can be trusted, in a line or two. */
export function standingText({ checked, approvedBy, stale, dated }: Standing, form: Form): string {
  return [
    ...dated,
    `${inForm(wording.checked, form)}: ${dayInWords(checked)}. ${approvedBy === undefined ? inForm(wording.notApproved, form) : `${inForm(wording.approved, form)} ${approvedBy}.`} ${inForm(wording.notAdvice, form)}`,
    ...(stale ? [inForm(wording.stale, form)] : []),
  ].join('\n');
}

/** A legal basis with the place in it. */
export function hjemmelName({ name, sted }: HjemmelView): string {
  return sted === undefined ? name : `${name} ${sted}`;
}

/** A legal basis with its address. */
export function hjemmelLine(hjemmel: HjemmelView): string {
  return `${hjemmelName(hjemmel)} (${hjemmel.link})`;
}

/** Number, name and what it is for. */
export function contactLine({ number, name, when, link }: ContactView): string {
  return (
    [number, name, when].filter(Boolean).join(': ') + (number === undefined && link !== undefined ? ` (${link})` : '')
  );
}

/** A heading with its rows; nothing when there are none. */
export function listed(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : [title, ...rows.map((row) => `- ${row}`)].join('\n');
}
