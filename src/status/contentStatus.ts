import type { Content } from '../content/content.js';
import type { Day } from '../content/day.js';

/** Something the operator should do something about; also a warning in the log at start. */
export type Concern =
  | 'law-check-old'
  | 'provisions-old'
  | 'approvals-lapsed'
  | 'local-contact-missing'
  | 'numbers-unverified'
  | 'support-ended'
  | 'store-down';

/** One line of the page; `concern` when it calls for action. */
export interface StatusLine {
  readonly text: string;
  readonly concern?: Concern;
  /** How many things it is about, for the log. */
  readonly count?: number;
}

/** Numbers taken from a stored page were never called or read on the owner's own page. */
const SECOND_HAND = 'lagrede nettsider';

/** What the content's own dates and gaps come to on a day. Pure. */
export function contentStatus(content: Content, staleAfterMonths: number, today: Day): readonly StatusLine[] {
  const limit = monthsBefore(today, staleAfterMonths);
  const provisions = [...content.lover.values()].flatMap((lov) =>
    lov.bestemmelser.map(({ paragraf, kontrollert }) => ({ key: keyOf(lov.kortnavn, paragraf), on: kontrollert.dato })),
  );
  const old = new Set(provisions.filter(({ on }) => on < limit).map(({ key }) => key));
  const due = [...content.emner.values()].filter(({ hjemler }) =>
    hjemler.some(({ lov, paragraf }) => old.has(keyOf(lov, paragraf))),
  );
  const lapsed = content.godkjenninger.length - content.godkjent.size;
  const unset = content.kontakter.filter(({ slag, nummer }) => slag === 'lokal' && nummer === undefined);
  const unverified = content.kontakter.filter(
    ({ nummer, kontrollert, usikkert }) =>
      nummer !== undefined && (kontrollert.mot === SECOND_HAND || usikkert !== undefined),
  );
  return [
    line(
      content.kontrollert < limit,
      'law-check-old',
      1,
      `Loven er sist kontrollert ${content.kontrollert} (for ${daysBetween(content.kontrollert, today)} dager siden).`,
    ),
    line(
      old.size > 0,
      'provisions-old',
      old.size,
      `Bestemmelser kontrollert for mer enn ${staleAfterMonths} måneder siden: ${old.size} av ${provisions.length}. Emner som bygger på dem: ${due.length} av ${content.emner.size}.`,
    ),
    line(
      lapsed > 0,
      'approvals-lapsed',
      lapsed,
      `Godkjenninger: ${content.godkjent.size} gjelder, ${lapsed} er falt bort fordi teksten er endret.`,
    ),
    line(
      unset.length > 0,
      'local-contact-missing',
      unset.length,
      unset.length === 0
        ? 'De lokale kontaktene er satt.'
        : `Lokale kontakter uten nummer: ${unset.map(({ navn }) => navn.nb).join(', ')}. Sett dem i LOKAL_KUNNSKAP.`,
    ),
    line(
      unverified.length > 0,
      'numbers-unverified',
      unverified.length,
      unverified.length === 0
        ? 'Alle telefonnumre er kontrollert hos eieren.'
        : `Telefonnumre som ikke er kontrollert hos eieren: ${unverified.map(({ nummer, navn }) => `${nummer} (${navn.nb})`).join(', ')}.`,
    ),
  ];
}

function line(alarming: boolean, concern: Concern, count: number, text: string): StatusLine {
  return alarming ? { text, concern, count } : { text };
}

function keyOf(lov: string, paragraf: string): string {
  return `${lov} § ${paragraf}`;
}

function monthsBefore(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
