import { mkdtempSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileStore } from '../../../src/store/fileStore.js';
import { type ChecklistStore, StoreError } from '../../../src/store/store.js';
import { deleteExpired } from '../../../src/teams/checklist/expiry.js';
import { aList } from '../../store/support/lists.js';
import { TODAY } from '../../support/bot.js';
import { type Channel, dataOf, openChannel } from './support.js';

async function channelOn(store: ChecklistStore): Promise<Channel> {
  const channel = await openChannel(store);
  onTestFinished(channel.stop);
  return channel;
}

const tick = {
  bot: 'press',
  press: 'liste-hak',
  punkt: 'rutiner',
  gjort: true,
  side: 0,
  liste: 'kEh1rVbW0Zt3uXq9LmN2cA',
  egne: [],
  form: 'nb',
};

/** The bot answers questions whatever the store does. */
async function stillAnswers(channel: Channel): Promise<void> {
  const [answer] = await channel.say({ text: '<at>bot</at> når må jeg melde fra til barnevernet?' });
  expect(answer?.text).toContain('barnevernsloven § 13-2');
}

describe('a store in trouble', () => {
  it('that is down: says so on the card, offers to try again, and answers questions', async () => {
    const down = { get: refuse, update: refuse, create: refuse } as unknown as ChecklistStore;
    const channel = await channelOn(down);
    const { card } = await channel.click(tick);
    expect(card.text).toContain('Ikke lagret');
    expect(card.text).toContain('Jeg får ikke tak i lageret');
    expect(dataOf(card, 'Prøv igjen')).toMatchObject({ press: 'liste-hak', punkt: 'rutiner', gjort: true });
    const [post] = await channel.say({ value: { bot: 'press', press: 'liste-ny', id: 'nyansatt', form: 'nn' } });
    expect(post?.text).toContain('Eg får ikkje tak i lageret');
    await stillAnswers(channel);
  });

  it('whose file is broken: says so, overwrites nothing, and answers questions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sjekklister-'));
    writeFileSync(join(folder, 'sjekklister.json'), '');
    const channel = await channelOn(new FileStore(folder));
    expect((await channel.click(tick)).card.text).toContain('Filen med sjekklister kan ikke leses');
    await stillAnswers(channel);
  });

  it('whose disk is full: shows the list as it is saved, and that the tick is not', async () => {
    const store = new FileStore(mkdtempSync(join(tmpdir(), 'sjekklister-')));
    await store.create(aList(tick.liste));
    store.update = () => Promise.reject(new StoreError('full'));
    const channel = await channelOn(store);
    const { card } = await channel.click(tick);
    expect(card.text).toContain('Disken er full');
    expect(card.text).toContain('0 av 3 punkter er gjort');
    await stillAnswers(channel);
  });

  it('whose folder is read-only: says so, and answers questions', async () => {
    const open = () => Promise.reject(Object.assign(new Error('injected'), { code: 'EROFS' }));
    const channel = await channelOn(new FileStore(mkdtempSync(join(tmpdir(), 'sjekklister-')), { open, rename }));
    const [post] = await channel.say({ value: { bot: 'press', press: 'liste-ny', id: 'nyansatt', form: 'nb' } });
    expect(post?.text).toContain('Boten har ikke lov til å skrive til lageret');
    await stillAnswers(channel);
  });

  it('logs what was in the way, and nobody’s name', async () => {
    const channel = await channelOn({ get: refuse, update: refuse } as unknown as ChecklistStore);
    await channel.click(tick, { from: { id: '29:ola', name: 'Ola Nordmann' } });
    const logged = JSON.stringify(channel.events);
    expect(logged).toContain('"outcome":"unavailable"');
    expect(logged).not.toMatch(/ola|nordmann|19:channel/iu);
  });
});

describe('expiry', () => {
  it('deletes what nobody has touched for the days set, and survives a store that is down', async () => {
    const store = new FileStore(mkdtempSync(join(tmpdir(), 'sjekklister-')));
    await store.create({ ...aList('old'), endret: '2026-05-26' });
    await store.create({ ...aList('new'), endret: '2026-05-27' });
    const events: object[] = [];
    const deps = { days: 180, now: () => TODAY, log: (event: object) => void events.push(event) };
    await deleteExpired({ ...deps, store });
    await deleteExpired({ ...deps, store: { deleteExpired: refuse } as unknown as ChecklistStore });
    expect(await store.get('old')).toBeUndefined();
    expect(await store.get('new')).toBeDefined();
    expect(events).toEqual([
      { event: 'checklists-expired', deleted: 1 },
      { event: 'expiry-failed', error: 'StoreError' },
    ]);
  });
});

function refuse(): Promise<never> {
  return Promise.reject(new StoreError('unavailable'));
}
