import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/log.js';
import { makeAdapter } from '../../src/teams/adapter.js';
import { drain } from '../../src/teams/drain.js';
import { listen, makeServer } from '../../src/teams/server.js';
import { messageActivity } from '../support/activity.js';
import { type Behaviour, makeConnector } from '../support/connector.js';

const events: LogEvent[] = [];
const unhandled: unknown[] = [];
const remember = (error: unknown) => void unhandled.push(error);
let connector: Awaited<ReturnType<typeof makeConnector>>;
let server: Server;
let turn: (context: TurnContext) => Promise<unknown>;
let count = 0;

async function start() {
  const log = (event: LogEvent) => void events.push(event);
  const adapter = makeAdapter(undefined, log, { firstBackoffMs: 20, tryTimeoutMs: 400 });
  return listen(makeServer({ adapter, turn: (context) => turn(context), health: () => ({}), log }), 0, '127.0.0.1');
}
const urlOf = (of: Server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}/api/messages`;
const post = (activity: object, to = server) => fetch(urlOf(to), { method: 'POST', body: JSON.stringify(activity) });
const message = (override: object = {}) =>
  messageActivity('hemmelig spørsmål', { id: `activity-${count++}`, serviceUrl: connector.url, ...override });

beforeAll(async () => {
  process.on('unhandledRejection', remember);
  connector = await makeConnector();
  server = await start();
});
beforeEach(() => {
  turn = (context) => context.sendActivity('svar');
  connector.will();
  events.length = 0;
});
afterAll(async () => {
  connector.close();
  server.closeAllConnections();
  server.close();
  await sleep(50);
  process.off('unhandledRejection', remember);
  expect(unhandled).toEqual([]);
});

interface Case {
  readonly what: string;
  readonly faults: readonly Behaviour[];
  /** How many times the message was sent, and how many times it came up in Teams. */
  readonly tries: number;
  readonly arrived: number;
  readonly status: number;
  readonly logged: readonly object[];
}

const failed = (status: number, mayHaveArrived: boolean) => [{ event: 'send-failed', status, mayHaveArrived }];
const five = (status: number): Behaviour[] => Array.from({ length: 5 }, () => ({ status }));
const fine = { tries: 2, arrived: 1, status: 200, logged: [] };

const CASES: readonly Case[] = [
  { what: '429 once, with Retry-After: 0', faults: [{ status: 429, retryAfter: '0' }], ...fine },
  {
    what: '429 once, with Retry-After as a date',
    faults: [{ status: 429, retryAfter: new Date().toUTCString() }],
    ...fine,
  },
  { what: '429 once, without Retry-After', faults: [{ status: 429 }], ...fine },
  { what: '412 once', faults: [{ status: 412, retryAfter: '0' }], ...fine },
  { what: '502 once', faults: [{ status: 502 }], ...fine },
  { what: '503 once', faults: [{ status: 503 }], ...fine },
  { what: '504 once', faults: [{ status: 504 }], ...fine },
  { what: '429, 503 and 412 in a row', faults: [{ status: 429 }, { status: 503 }, { status: 412 }], ...fine, tries: 4 },
  { what: '429 without end', faults: five(429), tries: 4, arrived: 0, status: 503, logged: failed(429, false) },
  { what: '503 without end', faults: five(503), tries: 4, arrived: 0, status: 503, logged: failed(503, false) },
  { what: '502 without end', faults: five(502), tries: 4, arrived: 0, status: 200, logged: failed(502, true) },
  {
    what: 'Retry-After beyond the time Teams waits',
    faults: [{ status: 429, retryAfter: '60' }],
    tries: 1,
    arrived: 0,
    status: 503,
    logged: failed(429, false),
  },
  {
    what: '500, which is not tried again',
    faults: [{ status: 500 }],
    tries: 1,
    arrived: 0,
    status: 200,
    logged: failed(500, true),
  },
  {
    what: '500 after it arrived',
    faults: [{ status: 500, arrives: true }],
    tries: 1,
    arrived: 1,
    status: 200,
    logged: failed(500, true),
  },
  {
    what: '403, the bot was removed',
    faults: [{ status: 403 }],
    tries: 1,
    arrived: 0,
    status: 503,
    logged: failed(403, false),
  },
  {
    what: '404, the conversation is gone',
    faults: [{ status: 404 }],
    tries: 1,
    arrived: 0,
    status: 503,
    logged: failed(404, false),
  },
  {
    what: 'a hang after it arrived',
    faults: [{ does: 'hang', arrives: true }],
    tries: 1,
    arrived: 1,
    status: 200,
    logged: failed(0, true),
  },
  {
    what: 'a hang before it arrived',
    faults: [{ does: 'hang', arrives: false }],
    tries: 1,
    arrived: 0,
    status: 200,
    logged: failed(0, true),
  },
  {
    what: 'a reset after it arrived',
    faults: [{ does: 'reset', arrives: true }],
    tries: 1,
    arrived: 1,
    status: 200,
    logged: failed(0, true),
  },
  {
    what: 'a reset before it arrived',
    faults: [{ does: 'reset', arrives: false }],
    tries: 1,
    arrived: 0,
    status: 200,
    logged: failed(0, true),
  },
  { what: 'a slow answer', faults: [{ does: 'slow', arrives: true }], ...fine, tries: 1 },
  {
    what: '503, then a reset after it arrived',
    faults: [{ status: 503 }, { does: 'reset', arrives: true }],
    tries: 2,
    arrived: 1,
    status: 200,
    logged: failed(0, true),
  },
  {
    what: 'a redirect, which would carry the token elsewhere',
    faults: [{ status: 307 }],
    tries: 1,
    arrived: 0,
    status: 503,
    logged: failed(307, false),
  },
];

describe('the connector answers', () => {
  it.each(CASES)('$what: $tries tries, $arrived arrived', async ({ faults, tries, arrived, status, logged }) => {
    connector.will(...faults);
    const response = await post(message());
    const text = await response.text();
    expect({ status: response.status, tries: connector.seen.requests.length, arrived: connector.seen.arrived }).toEqual(
      {
        status,
        tries,
        arrived,
      },
    );
    expect(events).toEqual(logged);
    expect(text + JSON.stringify(events)).not.toContain('hemmelig');
  });

  it('nothing, because nobody listens: tried again, and given up in time', async () => {
    const gone = await makeConnector();
    gone.close();
    const response = await post(message({ serviceUrl: gone.url }));
    expect(response.status).toBe(503);
    expect(events).toEqual(failed(0, false));
  });

  it('with a reset to an update, which can be repeated without harm', async () => {
    connector.will({ does: 'reset', arrives: true });
    turn = (context) => context.updateActivity({ ...context.activity, id: 'posted', text: 'endret' });
    expect((await post(message())).status).toBe(200);
    expect(connector.seen.requests).toEqual(['PUT', 'PUT']);
    expect(events).toEqual([]);
  });

  it('an error to the second of two messages: the first is not sent anew', async () => {
    turn = async (context) => {
      await context.sendActivity('først');
      await context.sendActivity('så');
    };
    connector.will({ status: 201 }, ...five(429));
    const activity = message();
    expect((await post(activity)).status).toBe(200);
    expect((await post(activity)).status).toBe(200);
    expect(connector.seen.arrived).toBe(1);
  });
});

describe('the same activity twice', () => {
  it('gets one reply', async () => {
    const activity = message();
    expect((await post(activity)).status).toBe(200);
    expect((await post(activity)).status).toBe(200);
    expect(connector.seen.arrived).toBe(1);
    expect(events).toEqual([{ event: 'duplicate', activity: 'message' }]);
  });

  it('gets one reply when they come at once', async () => {
    connector.will({ does: 'slow', arrives: true });
    const activity = message();
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(activity)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(connector.seen.arrived).toBe(1);
  });

  it('gets its reply the second time when nothing left the bot the first time', async () => {
    connector.will(...five(429).slice(0, 4));
    const activity = message();
    expect((await post(activity)).status).toBe(503);
    expect((await post(activity)).status).toBe(200);
    expect(connector.seen.arrived).toBe(1);
  });

  it('is known again although the clock of the machine was set', async () => {
    const activity = message();
    const now = Date.now;
    await post(activity);
    Date.now = () => now() + 365 * 24 * 3_600_000;
    await post(activity);
    Date.now = () => now() - 365 * 24 * 3_600_000;
    await post(activity);
    Date.now = now;
    expect(connector.seen.arrived).toBe(1);
  });

  it('is two when the text differs, or the conversation', async () => {
    const activity = message();
    await post(activity);
    await post({ ...activity, text: 'et annet spørsmål' });
    await post({ ...activity, conversation: { id: 'another' } });
    expect(connector.seen.arrived).toBe(3);
  });
});

describe('a fault in the bot', () => {
  it('is told in the words for it, once, and logged by its class alone', async () => {
    turn = () => Promise.reject(new TypeError('hemmelig spørsmål'));
    expect((await post(message())).status).toBe(200);
    expect(connector.seen.arrived).toBe(1);
    expect(events).toEqual([{ event: 'turn-failed', error: 'TypeError' }]);
  });

  it('gives a click an answer that Teams can show', async () => {
    turn = () => Promise.reject(new TypeError('hemmelig spørsmål'));
    const response = await post(message({ type: 'invoke', name: 'adaptiveCard/action', value: {} }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    });
  });
});

describe('SIGTERM', () => {
  it('lets the turn under way finish, and takes no new one', async () => {
    const own = await start();
    connector.will({ does: 'slow', arrives: true });
    const url = urlOf(own);
    const under = fetch(url, { method: 'POST', body: JSON.stringify(message()) });
    await sleep(50);
    const drained = drain(own);
    await expect(fetch(url, { method: 'POST', body: '{}' })).rejects.toThrow();
    expect((await under).status).toBe(200);
    expect(await drained).toBe(true);
    expect(connector.seen.arrived).toBe(1);
  });

  it('does not wait for ever', async () => {
    const own = await start();
    turn = () => sleep(2000);
    const under = post(message(), own).catch(() => 'cut off');
    await sleep(50);
    expect(await drain(own, 100)).toBe(false);
    expect(await under).toBe('cut off');
  });
});
