import { applyEvent, type Liste, newList } from '../../../src/core/decide/checklist/list.js';

export const DAY = '2026-11-23';

/** A list of a real template; with `items`, one of so many made-up ids. */
export function aList(id: string, items?: number): Liste {
  const punkter =
    items === undefined ? ['beskrivelse', 'rutiner', 'kjent'] : Array.from({ length: items }, (_, at) => `p${at + 1}`);
  return newList({ id, mal: 'internkontroll', versjon: 1, form: 'nb', punkter }, DAY);
}

export function tick(punkt: string, gjort = true, day = DAY): (list: Liste) => Liste {
  return (list) => applyEvent(list, { event: 'tick', punkt, gjort }, day);
}
