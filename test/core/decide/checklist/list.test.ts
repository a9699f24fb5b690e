import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCardOf } from '../../../../src/cards/checklistList.js';
import { listCsv } from '../../../../src/core/decide/checklist/export.js';
import { applyEvent, type ListEvent, newList } from '../../../../src/core/decide/checklist/list.js';
import { guardOwnItems, LONGEST_OWN_ITEM, MOST_OWN_ITEMS } from '../../../../src/core/decide/checklist/ownItems.js';
import { viewOf } from '../../../../src/core/decide/checklist/view.js';
import type { Form } from '../../../../src/core/form.js';
import { realBot } from '../../../support/bot.js';

const DAY = '2026-11-23';
/** What every Teams client takes (PAKKER: keep a card under 25 KB). */
const LARGEST_CARD = 25_000;
const ITEMS = ['a', 'b', 'c'];
const list = newList({ id: 'x', mal: 'internkontroll', versjon: 1, form: 'nb', punkter: ITEMS }, DAY);

const anEvent: fc.Arbitrary<ListEvent> = fc.oneof(
  fc.record({ event: fc.constant('tick' as const), punkt: fc.constantFrom(...ITEMS, 'z'), gjort: fc.boolean() }),
  fc.constant({ event: 'close' } as const),
  fc.constant({ event: 'reopen' } as const),
);
const replay = (events: readonly ListEvent[]) => events.reduce((one, event) => applyEvent(one, event, DAY), list);

describe('events on a list', () => {
  it('change nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(anEvent), anEvent, (before, event) => {
        const once = applyEvent(replay(before), event, DAY);
        expect(applyEvent(once, event, DAY)).toBe(once);
      }),
    );
  });

  it('on different items give the same whatever their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ITEMS), (items) => {
        const ticked = replay(items.map((punkt) => ({ event: 'tick', punkt, gjort: true })));
        expect(Object.keys(ticked.gjort).sort()).toEqual([...items].sort());
      }),
    );
  });

  it('never mark an item that is not on the list', () => {
    fc.assert(
      fc.property(fc.array(anEvent), (events) => {
        expect(Object.keys(replay(events).gjort).every((id) => ITEMS.includes(id))).toBe(true);
      }),
    );
  });
});

describe('the card of every template', () => {
  const { content } = realBot();
  const context = { content, day: DAY, days: 180 };
  const shared = [...content.sjekklister.values()].filter(({ slag }) => slag === 'rutine');
  const own = guardOwnItems(
    Array.from({ length: MOST_OWN_ITEMS }, (_, at) => `${'æ ny rutine '.repeat(8)}${at}`.slice(0, LONGEST_OWN_ITEM)),
  );

  it.each(shared.flatMap(({ id }) => (['nb', 'nn'] as Form[]).map((form) => [id, form] as const)))(
    '%s in %s, with and without own items, is small enough for every client',
    (id, form) => {
      const { versjon, punkter } = content.sjekklister.get(id) ?? { versjon: 0, punkter: [] };
      for (const mine of [[], own]) {
        const ids = [...punkter.map((item) => item.id), ...mine.map((item) => item.id)];
        const made = newList({ id: 'r'.repeat(22), mal: id, versjon, form, punkter: ids, frist: DAY }, DAY);
        const view = viewOf(made, mine, context);
        for (const page of [0, 1, 2]) {
          expect(Buffer.byteLength(JSON.stringify(listCardOf(view, page)))).toBeLessThan(LARGEST_CARD);
        }
      }
    },
  );

  it('pages a list of more than sixteen items, and the last page has the last item', () => {
    const punkter = Array.from({ length: 45 }, (_, at) => `p${at}`);
    const view = viewOf(newList({ id: 'x', mal: 'internkontroll', versjon: 1, form: 'nb', punkter }, DAY), [], context);
    const pages = [0, 1, 2].map((page) => JSON.stringify(listCardOf(view, page)));
    expect(pages[0]).toContain('"Hak av 16"');
    expect(pages[0]).not.toContain('"Hak av 17"');
    expect(pages[2]).toContain('"Hak av 45"');
    expect(pages[1]).toContain('Forrige side');
  });

  it('still shows a list whose version is gone from the content', () => {
    const old = newList({ id: 'x', mal: 'internkontroll', versjon: 99, form: 'nn', punkter: ['beskrivelse'] }, DAY);
    expect(viewOf(old, [], context).items[0]?.text).toBe('(punktet finst ikkje lenger)');
  });

  it('shows a posted list in the version it was posted with', () => {
    const present = content.sjekklister.get('internkontroll');
    if (present === undefined) throw new Error('no template');
    const newer = { ...present, versjon: 2, punkter: present.punkter.slice(1) };
    const changed = {
      ...content,
      sjekklister: new Map([['internkontroll', newer]]),
      tidligereSjekklister: [present],
    };
    const posted = newList({ id: 'x', mal: 'internkontroll', versjon: 1, form: 'nb', punkter: ['beskrivelse'] }, DAY);
    expect(viewOf(posted, [], { ...context, content: changed }).items[0]?.text).toContain('Oppgaver, mål');
  });

  it('starts no formula in a spreadsheet', () => {
    const mine = guardOwnItems(['=1+1', '@sum', '-2', 'a;b']);
    const made = newList(
      { id: 'x', mal: 'internkontroll', versjon: 1, form: 'nb', punkter: ['e1', 'e2', 'e3', 'e4'] },
      DAY,
    );
    const csv = listCsv(viewOf(made, mine, context));
    expect(csv).toContain(";'=1+1;");
    expect(csv).toContain(";'@sum;");
    expect(csv).toContain('"a;b"');
  });
});
