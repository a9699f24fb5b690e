import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/core/decide/checklist/list.js';
import type { ChecklistStore } from '../../src/store/store.js';
import { aList, DAY, tick } from './support/lists.js';

let ids = 0;
const newId = () => `list-${process.pid}-${++ids}`;

/** What every store must do. `open` gives another instance on the same storage. */
export function storeContract(name: string, open: () => Promise<ChecklistStore>, instances: number): void {
  describe(`${name} as a checklist store`, () => {
    it('gives a list back as it was posted, also to a later instance', async () => {
      const list = { ...aList(newId()), frist: '2026-12-24' };
      const store = await open();
      await store.create(list);
      expect(await store.get(list.id)).toEqual(list);
      await store.close();
      expect(await (await open()).get(list.id)).toEqual(list);
    });

    it('knows nothing of a list that was never posted', async () => {
      const store = await open();
      expect(await store.get('unknown')).toBeUndefined();
      expect(await store.get('constructor')).toBeUndefined();
      expect(await store.update('unknown', tick('rutiner'))).toBeUndefined();
    });

    it('keeps a tick, and a tick that comes twice is one', async () => {
      const store = await open();
      const { id } = aList(newId());
      await store.create(aList(id));
      await store.update(id, tick('rutiner'));
      const again = await store.update(id, tick('rutiner', true, '2026-11-24'));
      expect(again?.gjort).toEqual({ rutiner: DAY });
      expect((await store.update(id, tick('rutiner', false)))?.gjort).toEqual({});
    });

    it('closes and opens a list, and a tick on a closed list changes nothing', async () => {
      const store = await open();
      const { id } = aList(newId());
      await store.create(aList(id));
      expect((await store.update(id, (list) => applyEvent(list, { event: 'close' }, DAY)))?.lukket).toBe(DAY);
      expect((await store.update(id, tick('rutiner')))?.gjort).toEqual({});
      const reopened = await store.update(id, (list) => applyEvent(list, { event: 'reopen' }, DAY));
      expect(reopened).toEqual(aList(id));
    });

    it('loses none of 200 ticks at once on one list', async () => {
      const stores = await Promise.all(Array.from({ length: instances }, open));
      const list = aList(newId(), 200);
      await stores[0]?.create(list);
      await Promise.all(list.punkter.map((punkt, index) => stores[index % instances]?.update(list.id, tick(punkt))));
      const after = await stores[0]?.get(list.id);
      expect(Object.keys(after?.gjort ?? {})).toHaveLength(200);
    });

    it('shows the truth to two who set the same item at once', async () => {
      const stores = await Promise.all(Array.from({ length: instances }, open));
      const list = aList(newId());
      await stores[0]?.create(list);
      await Promise.all([
        stores[0]?.update(list.id, tick('kjent', true)),
        stores.at(-1)?.update(list.id, tick('kjent', false)),
      ]);
      const [first, last] = await Promise.all([stores[0]?.get(list.id), stores.at(-1)?.get(list.id)]);
      expect(first).toEqual(last);
    });

    it('deletes what nobody has touched, from several instances at once, and nothing else', async () => {
      const stores = await Promise.all(Array.from({ length: instances }, open));
      const [store] = stores as [ChecklistStore];
      const old = Array.from({ length: 20 }, () => ({ ...aList(newId()), endret: '2026-01-01' }));
      const kept = { ...aList(newId()), endret: '2026-06-01' };
      await Promise.all([...old, kept].map((list) => store.create(list)));
      const counts = await Promise.all(stores.map((one) => one.deleteExpired('2026-06-01')));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
      expect(await store.get(old[0]?.id ?? '')).toBeUndefined();
      expect(await store.get(kept.id)).toEqual(kept);
    });

    it('counts answers to «Var svaret nyttig?» without losing one', async () => {
      const stores = await Promise.all(Array.from({ length: instances }, open));
      const topic = `emne-${++ids}`;
      await Promise.all(
        Array.from({ length: 60 }, (_, index) => stores[index % instances]?.countFeedback(topic, index % 3 > 0)),
      );
      const counts = await stores[0]?.feedback();
      expect(counts?.find((one) => one.topic === topic)).toEqual({ topic, useful: 40, notUseful: 20 });
    });
  });
}
