import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/log.js';
import { FileStore } from '../../src/store/fileStore.js';
import { makeAdapter } from '../../src/teams/adapter.js';
import { makeApp } from '../../src/teams/app.js';
import { Recent } from '../../src/teams/checklist/recent.js';
import { Sharing } from '../../src/teams/checklist/sharing.js';
import { listen, makeServer } from '../../src/teams/server.js';
import { messageActivity } from '../support/activity.js';
import { realBot, TODAY } from '../support/bot.js';
import { temporaryFolder } from '../support/folder.js';

const TEXT = 'Eleven Amina Berg i 3B har telefon 412 34 567.';
const events: LogEvent[] = [];
let folder: string;
let store: FileStore;
let remove = () => {};
const servers: Server[] = [];
let on: string;
let off: string;

beforeAll(async () => {
  folder = temporaryFolder((then) => {
    remove = then;
  });
  store = new FileStore(folder);
  on = await start(true);
  off = await start(false);
});

afterEach(() => {
  events.length = 0;
});

afterAll(() => {
  for (const server of servers) server.close();
  remove();
});

async function start(freeTextCheck: boolean): Promise<string> {
  const log = (event: LogEvent) => void events.push(event);
  const now = () => TODAY;
  const checklists = { bot: realBot, now, log, store, days: 180, sharing: new Sharing(log), recent: new Recent() };
  const app = makeApp({ bot: realBot, now, log, checklists, freeTextCheck });
  const adapter = makeAdapter(undefined, log);
  const turn = (context: Parameters<typeof app.run>[0]) => app.run(context);
  const server = await listen(makeServer({ adapter, turn, health: () => ({}), log }), 0, '127.0.0.1');
  servers.push(server);
  if (!server.listening) await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
}

async function invoke(url: string, name: string, value: object, extra: object = {}): Promise<string> {
  const body = JSON.stringify({ ...messageActivity(''), type: 'invoke', name, value, ...extra });
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('the free-text check', () => {
  const commandId = 'fritekstsjekk';

  it('opens a box for the text', async () => {
    const answer = await invoke(on, 'composeExtension/fetchTask', { commandId });
    expect(answer).toContain('Input.Text');
    expect(answer).toContain('"type":"continue"');
  });

  it('marks each finding with its kind, why it can identify and how to widen it, and posts nothing', async () => {
    const data = { steg: 'sjekk', tekst: TEXT };
    const { task } = JSON.parse(await invoke(on, 'composeExtension/submitAction', { commandId, data })) as {
      task: object;
    };
    const card = JSON.stringify(task);
    for (const part of ['Amina Berg', '412 34 567', 'telefonnummer', 'Hvorfor: ', 'Gjør det videre: '])
      expect(card, part).toContain(part);
    // No draft for the compose box, and no message: the answer is the task module's next page.
    expect(card).not.toContain('composeExtension');
    expect(card).not.toContain(TEXT);
    expect(events).toMatchObject([{ event: 'free-text-check', step: 'check' }]);
    expect(JSON.stringify(events)).not.toContain('Amina');
  });

  it('says so when it finds nothing, and opens anew for an empty or foreign form', async () => {
    const clean = { steg: 'sjekk', tekst: 'Når skal vi melde fra?' };
    expect(await invoke(on, 'composeExtension/submitAction', { commandId, data: clean })).toContain('Fant ingen');
    for (const data of [{ steg: 'sjekk', tekst: '  ' }, { steg: 'start' }, { tekst: 7 }, null, 'tekst', []])
      expect(await invoke(on, 'composeExtension/submitAction', { commandId, data })).toContain('Input.Text');
  });

  it('reads no text at all where it is turned off', async () => {
    const data = { steg: 'sjekk', tekst: TEXT };
    const answer = await invoke(off, 'composeExtension/submitAction', { commandId, data });
    expect(answer).toContain('slått av');
    expect(answer).not.toContain('Amina');
  });
});

describe('feedback on an answer', () => {
  const press = { bot: 'press', press: 'nyttig', id: 'meldeplikt-nar', svar: 'ja', form: 'nb' };
  const click = (data: object, id: string) =>
    invoke(on, 'adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'press', data } }, { id });

  it('has two buttons in the part of the answer that unfolds', async () => {
    const body = { ...messageActivity('Når må jeg melde fra til barnevernet?'), deliveryMode: 'expectReplies' };
    const answer = await fetch(on, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { activities } = (await answer.json()) as {
      activities: { attachments: { content: { body: { id?: string }[] } }[] }[];
    };
    const card = activities[0]?.attachments[0]?.content.body ?? [];
    const unfolds = JSON.stringify(card.filter(({ id }) => id === 'mer'));
    expect(unfolds).toContain('Var svaret nyttig?');
    expect(unfolds.match(/"press":"nyttig"/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(card.filter(({ id }) => id !== 'mer'))).not.toContain('"nyttig"');
  });

  it('is counted per topic, once for each click, and keeps two numbers', async () => {
    expect(await click(press, 'a')).toContain('Takk');
    expect(await click(press, 'a')).toContain('Takk');
    expect(await click({ ...press, svar: 'nei' }, 'b')).toContain('Takk');
    expect(await store.feedback()).toEqual([{ topic: 'meldeplikt-nar', useful: 1, notUseful: 1 }]);
    const saved = readFileSync(join(folder, 'sjekklister.json'), 'utf8');
    expect(JSON.parse(saved)).toEqual({ skjema: 1, lister: {}, nyttig: { 'meldeplikt-nar': { ja: 1, nei: 1 } } });
    expect(events.map(({ event }) => event)).toEqual(['feedback', 'feedback', 'feedback']);
  });

  it('keeps nothing of a topic that is none, or of anything beside it', async () => {
    expect(await click({ ...press, id: 'amina-berg' }, 'c')).toContain('ikke talt');
    await click({ ...press, tekst: 'Amina' }, 'd');
    expect(await store.feedback()).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(/amina/iu);
  });
});
