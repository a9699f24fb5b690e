import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogEvent } from '../../src/log.js';
import { FileStore } from '../../src/store/fileStore.js';
import { makeAdapter } from '../../src/teams/adapter.js';
import { makeApp } from '../../src/teams/app.js';
import { Recent } from '../../src/teams/checklist/recent.js';
import { Sharing } from '../../src/teams/checklist/sharing.js';
import { listen, makeServer } from '../../src/teams/server.js';
import { realBot, TODAY } from '../support/bot.js';
import { makeConnector } from '../support/connector.js';

/** Stands in every text that is sent, and may stand in no log event and no refusal. */
const MARK = 'qzhemmeligzq';
const BATCH = 50;
const BATCHES = 200;

let server: Server;
let url: string;
let connector: Awaited<ReturnType<typeof makeConnector>>;
const events: LogEvent[] = [];
const unhandled: unknown[] = [];
const remember = (error: unknown) => void unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', remember);
  connector = await makeConnector();
  const log = (event: LogEvent) => void events.push(event);
  const store = new FileStore(mkdtempSync(join(tmpdir(), 'malformed-')));
  const now = () => TODAY;
  const checklists = { bot: realBot, now, log, store, days: 180, sharing: new Sharing(log), recent: new Recent() };
  const app = makeApp({ bot: realBot, now, log, checklists });
  const adapter = makeAdapter(undefined, log, { firstBackoffMs: 1, tryTimeoutMs: 2000 });
  server = await listen(
    makeServer({ adapter, turn: (context) => app.run(context), health: () => ({}), log }),
    0,
    '127.0.0.1',
  );
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
});
afterAll(() => {
  process.off('unhandledRejection', remember);
  server.closeAllConnections();
  server.close();
  connector.close();
});

const json = fc.jsonValue({ maxDepth: 3 });
const marked = fc.string({ maxLength: 40, unit: 'binary' }).map((text) => `${MARK} ${text}`);
const or = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: json });
const account = or(fc.record({ id: or(marked), name: marked, tenantId: or(marked) }, { requiredKeys: ['id'] }));
const press = fc.record(
  {
    bot: fc.constantFrom('press', 'noe'),
    press: fc.constantFrom('emne', 'ord', 'dialog', 'tjeneste', 'sjekkliste', 'liste', MARK),
    id: or(fc.constantFrom('meldeplikt-nar', 'meldeplikt', MARK)),
    valg: or(fc.array(fc.constantFrom('ja', 'nei', MARK))),
    form: or(fc.constantFrom('nb', 'nn')),
    tjeneste: or(fc.constantFrom('skole', MARK)),
    ord: json,
  },
  { requiredKeys: ['bot', 'press'] },
);

/** An activity with any of its parts wrong or gone. */
const activity = () =>
  fc.record(
    {
      type: or(fc.constantFrom('message', 'invoke', 'installationUpdate', 'conversationUpdate', 'event', 'typing')),
      name: or(
        fc.constantFrom(
          'adaptiveCard/action',
          'task/fetch',
          'composeExtension/query',
          'composeExtension/fetchTask',
          MARK,
        ),
      ),
      id: or(marked),
      channelId: or(fc.constantFrom('msteams', 'emulator')),
      serviceUrl: or(fc.constant(connector.url)),
      from: account,
      recipient: account,
      conversation: account,
      deliveryMode: fc.constantFrom('expectReplies', 'normal', 'expectReplies', 'notification', MARK),
      text: or(marked),
      textFormat: json,
      locale: json,
      timestamp: or(fc.constant('2026-11-23T10:00:00Z')),
      localTimestamp: json,
      expiration: json,
      channelData: or(fc.record({ tenant: or(fc.record({ id: or(marked) })), team: json, eventType: json })),
      value: fc.oneof(
        press,
        json,
        fc.record({ action: or(fc.record({ type: json, verb: json, data: fc.oneof(press, json) })) }),
        fc.record({ commandId: json, queryOptions: json, parameters: json }),
      ),
      entities: or(fc.array(fc.record({ type: fc.constant('mention'), text: json, mentioned: json }))),
      attachments: json,
      membersAdded: or(fc.array(json)),
      action: json,
      replyToId: json,
      relatesTo: json,
      callerId: json,
    },
    { requiredKeys: ['type', 'from', 'recipient', 'conversation', 'serviceUrl', 'channelId'] },
  );

it(`survives ${BATCH * BATCHES} malformed activities: no 5xx, no leak, no unhandled rejection`, {
  timeout: 600_000,
}, async () => {
  const statuses = new Map<number, number>();
  const bodies = fc.oneof(
    { weight: 18, arbitrary: activity().map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: json.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: marked },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(bodies, { minLength: BATCH, maxLength: BATCH, size: 'max' }), async (batch) => {
      const answers = await Promise.all(
        batch.map(async (body) => {
          const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
          return { status: response.status, text: await response.text(), body };
        }),
      );
      for (const { status, text, body } of answers) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status, body).toBeLessThan(500);
        if (status !== 200) expect(text, body).not.toContain(MARK);
        expect(text, body).not.toMatch(/\bat .+:\d+:\d+|node_modules/u);
      }
      expect(JSON.stringify(events)).not.toContain(MARK);
      events.length = 0;
    }),
    { numRuns: BATCHES, endOnFailure: true },
  );
  expect(unhandled).toEqual([]);
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(BATCH * BATCHES);
  // Enough get past the parsing for the test to mean something.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(2500);
});
