import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/log.js';
import { makeAdapter } from '../../src/teams/adapter.js';
import { makeApp } from '../../src/teams/app.js';
import { listen, makeServer } from '../../src/teams/server.js';
import { messageActivity } from '../support/activity.js';
import { realBot, TODAY } from '../support/bot.js';

const CONNECTOR = 'http://connector.test';
const events: LogEvent[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  const log = (event: LogEvent) => void events.push(event);
  const app = makeApp({ bot: realBot, now: () => TODAY, log });
  const adapter = makeAdapter(undefined, log);
  server = await listen(
    makeServer({ adapter, turn: (context) => app.run(context), health: () => ({ status: 'ok' }), log }),
    0,
    '127.0.0.1',
  );
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  nock.cleanAll();
  events.length = 0;
});

afterAll(async () => {
  server.close();
  await once(server, 'close');
});

function post(body: string): Promise<Response> {
  return fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

async function ask(
  activity: object,
): Promise<{ status: number; activities: { attachments?: { content: { body: unknown[] } }[]; value?: unknown }[] }> {
  const response = await post(JSON.stringify({ ...activity, deliveryMode: 'expectReplies' }));
  return { status: response.status, ...((await response.json()) as { activities: [] }) };
}

describe('the bot over HTTP', () => {
  it('answers a question with a card through the Bot Connector', async () => {
    let sent: { attachments: { contentType: string; content: { body: unknown[] } }[] } | undefined;
    const connector = nock(CONNECTOR)
      .post(/\/v3\/conversations\/conversation-1\/activities/u, (body) => {
        sent = body as typeof sent;
        return true;
      })
      .reply(201, { id: '1' });
    const activity = messageActivity('Når må jeg melde fra til barnevernet?', { serviceUrl: `${CONNECTOR}/` });
    const response = await post(JSON.stringify(activity));
    expect(response.status).toBe(200);
    connector.done();
    expect(sent?.attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(sent?.attachments[0]?.content.body)).toContain('§13-2');
    expect(events).toMatchObject([{ event: 'turn', kind: 'answer', topic: 'meldeplikt-nar' }]);
  });

  it('strips the mention in a channel and answers in the thread', async () => {
    const mention = '<at>Samarbeidsboten</at>';
    const { status, activities } = await ask(
      messageActivity(`${mention} kva er samarbeidsplikt`, {
        conversation: { id: 'channel;messageid=1', conversationType: 'channel', isGroup: true, name: '' },
        entities: [{ type: 'mention', text: mention, mentioned: { id: 'bot-1', name: 'Samarbeidsboten' } }],
      }),
    );
    expect(status).toBe(200);
    expect(JSON.stringify(activities)).toContain('samarbeidsplikt');
    expect(events).toMatchObject([{ event: 'turn', kind: 'answer' }]);
  });

  it('greets once when installed', async () => {
    const installed = await ask({ ...messageActivity(''), type: 'installationUpdate', action: 'add' });
    expect(installed.activities).toHaveLength(1);
    const updated = await ask({ ...messageActivity(''), type: 'conversationUpdate', membersAdded: [{ id: 'bot-1' }] });
    expect(updated.activities).toHaveLength(0);
  });

  it('answers a button, and a forged one with a friendly restart', async () => {
    const press = { bot: 'press', press: 'emne', id: 'meldeplikt-nar', tjeneste: 'skole', form: 'nn' };
    const good = await ask({ ...messageActivity(''), value: press });
    expect(JSON.stringify(good.activities)).toContain('opplæringslova § 24-3');
    for (const value of [
      { ...press, id: 'finnes-ikke' },
      { press: 'emne' },
      { bot: 'noe annet' },
      { ...press, extra: 1 },
      [],
    ]) {
      const forged = await ask({ ...messageActivity(''), value });
      expect(forged.status).toBe(200);
      expect(JSON.stringify(forged.activities)).toMatch(/virker ikke lenger|verkar ikkje lenger/u);
    }
  });

  it('answers an Action.Execute with a card, and any other invoke with 200', async () => {
    const data = { bot: 'press', press: 'ord', ord: 'tema', form: 'nb' };
    const card = await ask({
      ...messageActivity(''),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'press', data } },
    });
    expect(card.status).toBe(200);
    const other = await post(JSON.stringify({ ...messageActivity(''), type: 'invoke', name: 'noe/annet', value: {} }));
    expect(other.status).toBe(200);
  });
});

describe('bad input over HTTP', () => {
  const huge = JSON.stringify(messageActivity('a'.repeat(300_000)));
  it.each([
    { what: 'a body that is not JSON', body: '{"type":', status: 400 },
    { what: 'an empty body', body: '', status: 400 },
    { what: 'an empty object', body: '{}', status: 400 },
    { what: 'a list', body: '[]', status: 400 },
    { what: 'a number', body: '7', status: 400 },
    { what: 'not an activity', body: '{"hello":"world"}', status: 400 },
    {
      what: 'an activity without a sender',
      body: JSON.stringify({ ...messageActivity('hei'), from: undefined }),
      status: 400,
    },
    { what: 'a body over 256 KB', body: huge, status: 413 },
  ])('$what is $status, without an echo', async ({ body, status }) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text.length).toBeLessThan(200);
    expect(text).not.toContain('aaaa');
    expect(text).not.toContain('hello');
    expect(events.map(({ event }) => event)).toEqual(['rejected']);
  });

  it.each([
    { what: 'an unknown activity type', activity: { type: 'somethingElse' }, replies: 0 },
    { what: 'an empty text', activity: { text: '' }, replies: 1 },
    { what: 'no text at all', activity: { text: undefined }, replies: 1 },
    { what: 'ten thousand characters', activity: { text: 'barnevern '.repeat(1000) }, replies: 1 },
    { what: 'markup', activity: { text: '<script>alert(1)</script><b>meldeplikt</b>' }, replies: 1 },
    {
      what: 'an attachment only',
      activity: { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'https://x.test/a.png' }] },
      replies: 1,
    },
  ])('$what gets a clear reply and no 5xx', async ({ activity, replies }) => {
    const answer = await ask({ ...messageActivity('hei'), ...activity });
    expect(answer.status).toBe(200);
    expect(answer.activities).toHaveLength(replies);
    expect(JSON.stringify(answer.activities)).not.toContain('script');
  });

  it('gives 404 elsewhere and health at /health', async () => {
    expect((await fetch(`${url}/api/other`)).status).toBe(404);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('keeps the error to itself when the connector is down', async () => {
    nock(CONNECTOR).persist().post(/.*/u).reply(500, 'hemmelig tekst');
    const response = await post(JSON.stringify(messageActivity('hei', { serviceUrl: `${CONNECTOR}/` })));
    expect(await response.text()).not.toContain('hemmelig');
    expect(events).toMatchObject([{ event: 'send-failed', status: 500 }]);
    expect(JSON.stringify(events)).not.toContain('hemmelig');
  });
});
