import type { Day } from '../../../content/day.js';
import type { Form } from '../../form.js';

/**
 * All that is kept of a posted checklist. No text, no name, no id of a person, team, channel or
 * tenant: who holds the id (the card) can reach the list, nobody else.
 */
export interface Liste {
  /** Random, made when the list is posted. */
  readonly id: string;
  /** Template and version; the version stays loadable when the template changes. */
  readonly mal: string;
  readonly versjon: number;
  readonly form: Form;
  /** Ids of the items in use; `e1`, `e2` … are own items, whose text is in the card alone. */
  readonly punkter: readonly string[];
  /** Items that are done, with the day each was ticked. */
  readonly gjort: Readonly<Record<string, Day>>;
  readonly opprettet: Day;
  /** The last day anybody changed it; expiry counts from here. */
  readonly endret: Day;
  readonly frist?: Day;
  readonly lukket?: Day;
}

/** What a person does with a posted list. A tick says the state wanted, never "the other one". */
export type ListEvent =
  | { readonly event: 'tick'; readonly punkt: string; readonly gjort: boolean }
  | { readonly event: 'close' }
  | { readonly event: 'reopen' };

export interface NewList {
  readonly id: string;
  readonly mal: string;
  readonly versjon: number;
  readonly form: Form;
  readonly punkter: readonly string[];
  readonly frist?: Day;
}

export function newList(wanted: NewList, day: Day): Liste {
  return { ...wanted, gjort: {}, opprettet: day, endret: day };
}

/**
 * The list after an event. Repeating an event, or one that no longer fits (a tick on a closed list,
 * an unknown item), gives the very same list, so that nothing need be saved.
 */
export function applyEvent(list: Liste, event: ListEvent, day: Day): Liste {
  switch (event.event) {
    case 'tick':
      return tick(list, event.punkt, event.gjort, day);
    case 'close':
      return list.lukket === undefined ? { ...list, lukket: day, endret: day } : list;
    case 'reopen': {
      if (list.lukket === undefined) return list;
      const { lukket: _closed, ...open } = list;
      return { ...open, endret: day };
    }
  }
}

function tick(list: Liste, punkt: string, gjort: boolean, day: Day): Liste {
  const isDone = Object.hasOwn(list.gjort, punkt);
  if (list.lukket !== undefined || !list.punkter.includes(punkt) || isDone === gjort) return list;
  const others = Object.entries(list.gjort).filter(([id]) => id !== punkt);
  return { ...list, gjort: Object.fromEntries(gjort ? [...others, [punkt, day]] : others), endret: day };
}

/** The day a list is deleted when nobody touches it again. */
export function expiresOn(list: Liste, days: number): Day {
  return addDays(list.endret, days);
}

/** Lists last changed before this day are deleted. */
export function expiryLimit(day: Day, days: number): Day {
  return addDays(day, -days);
}

export function addDays(day: Day, days: number): Day {
  const time = new Date(`${day}T12:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}
