import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import nock from 'nock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent, RejectReason } from '../../src/log.js';
import {
  APP_ID,
  close,
  type Key,
  makeGuardedServer,
  makeKeys,
  SECRET,
  SERVICE_URL,
  sign,
  TENANT,
  teamsActivity,
} from '../support/door.js';

const OTHER_TENANT = '33333333-3333-4333-8333-333333333333';
const printed = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
let keys: Record<'teams' | 'bare' | 'other' | 'unknown', Key>;
let server: Server;
let url: string;
let events: LogEvent[];

beforeAll(async () => {
  keys = await makeKeys();
  ({ server, url, events } = await makeGuardedServer());
});
beforeEach(() => {
  events.length = 0;
});
afterAll(async () => {
  await close(server);
  nock.cleanAll();
  printed.mockRestore();
});

interface Sent {
  readonly authorization?: string | undefined;
  readonly body?: string;
}

function post({ authorization, body = JSON.stringify(teamsActivity()) }: Sent): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  return fetch(url, { method: 'POST', headers, body });
}

const bearer = async (...args: Parameters<typeof sign>) => `Bearer ${await sign(...args)}`;
const json = (override: Record<string, unknown>) => JSON.stringify(teamsActivity(override));
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand, for what a proper library refuses to make. */
function forged(header: object, secret?: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://api.botframework.com',
    aud: APP_ID,
    serviceurl: SERVICE_URL,
    exp: now + 3600,
    nbf: now,
  };
  const signed = `${part(header)}.${part(claims)}`;
  return `Bearer ${signed}.${secret === undefined ? '' : createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

describe('the door lets in', () => {
  it('a token of the Bot Framework for this bot, from an allowed tenant', async () => {
    const response = await post({ authorization: await bearer(keys.teams) });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ activities: [{ text: 'svar' }] });
    expect(events).toEqual([]);
  });

  it('a clock that is a few minutes off', async () => {
    expect((await post({ authorization: await bearer(keys.teams, { exp: -120 }) })).status).toBe(200);
    expect((await post({ authorization: await bearer(keys.teams, { nbf: 120 }) })).status).toBe(200);
  });

  it('a tenant named in one place only', async () => {
    const authorization = await bearer(keys.teams);
    expect((await post({ authorization, body: json({ channelData: undefined }) })).status).toBe(200);
    const conversation = { id: 'c-one', conversationType: 'personal' };
    expect((await post({ authorization, body: json({ conversation }) })).status).toBe(200);
  });
});

interface Case {
  readonly what: string;
  readonly sent: () => Promise<Sent> | Sent;
  readonly status: number;
  readonly reason: RejectReason;
}

const token = (what: string, reason: RejectReason, authorization: () => Promise<string> | string): Case => ({
  what,
  reason,
  status: 401,
  sent: async () => ({ authorization: await authorization() }),
});
const activity = (
  what: string,
  status: number,
  reason: RejectReason,
  override: () => Record<string, unknown>,
): Case => ({
  what,
  reason,
  status,
  sent: async () => ({ authorization: await bearer(keys.teams), body: json(override()) }),
});
const conversation = (tenantId?: string) => ({ id: 'c', conversationType: 'personal', tenantId });
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const CASES: readonly Case[] = [
  { what: 'no header', status: 401, reason: 'token-missing', sent: () => ({}) },
  token('an empty header', 'token-missing', () => ''),
  token('Basic in place of Bearer', 'token-malformed', () => 'Basic dXNlcjpwYXNz'),
  token('Bearer without a token', 'token-malformed', () => 'Bearer '),
  token('a word for a token', 'token-malformed', () => 'Bearer token'),
  token('two parts in place of three', 'token-malformed', () => 'Bearer abc.def'),
  token('four parts', 'token-malformed', async () => `${await bearer(keys.teams)}.more`),
  token('two tokens', 'token-malformed', async () => `${await bearer(keys.teams)} ${await sign(keys.teams)}`),
  token('a header that is not JSON', 'token-malformed', () => 'Bearer bm90.bm90.bm90'),
  token('a critical extension nobody knows', 'token-malformed', () =>
    forged({ alg: 'RS256', kid: 'teams', crit: ['x'], x: 1 }),
  ),
  token('algorithm none', 'token-algorithm', () => forged({ alg: 'none', kid: 'teams', typ: 'JWT' })),
  token('algorithm None, in capitals', 'token-algorithm', () => forged({ alg: 'NONE', kid: 'teams' })),
  token('HMAC with a guessed secret', 'token-algorithm', () => forged({ alg: 'HS256', kid: 'teams' }, 'secret')),
  token('no algorithm', 'token-malformed', () => forged({ kid: 'teams' })),
  token('a key nobody published', 'token-key', () => bearer(keys.unknown, { kid: 'unknown' })),
  token('another key under a known id', 'token-signature', () => bearer(keys.unknown, { kid: 'teams' })),
  token('a changed payload', 'token-signature', async () => {
    const [header, , signature] = (await bearer(keys.teams)).split('.');
    return `${header}.${part({ iss: 'https://api.botframework.com', aud: APP_ID })}.${signature}`;
  }),
  token('a signature cut off', 'token-signature', async () => (await bearer(keys.teams)).replace(/\.[^.]*$/u, '.')),
  token('another issuer', 'token-issuer', () => bearer(keys.teams, { iss: 'https://evil.test' })),
  token('the emulator as issuer', 'token-issuer', () =>
    bearer(keys.teams, {
      iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      appid: APP_ID,
      ver: '1.0',
    }),
  ),
  token('another bot as issuer (a skill)', 'token-issuer', () =>
    bearer(keys.teams, { iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, azp: OTHER_TENANT, ver: '2.0' }),
  ),
  token('another audience', 'token-audience', () => bearer(keys.teams, { aud: OTHER_TENANT })),
  token('no audience', 'token-audience', () => bearer(keys.teams, { aud: '' })),
  token('expired an hour ago', 'token-expired', () => bearer(keys.teams, { exp: -3600 })),
  token('expired just over the skew', 'token-expired', () => bearer(keys.teams, { exp: -301 - 5 })),
  token('not valid until tomorrow', 'token-not-yet', () => bearer(keys.teams, { nbf: 86_400, exp: 90_000 })),
  token('a key without endorsements', 'token-endorsement', () => bearer(keys.bare, { kid: 'bare' })),
  token('a key endorsed for another channel', 'token-endorsement', () => bearer(keys.other, { kid: 'other' })),
  token('no serviceUrl claim', 'token-service-url', () => bearer(keys.teams, { serviceurl: undefined })),
  token('a serviceUrl claim that is not text', 'token-service-url', () => bearer(keys.teams, { serviceurl: 7 })),
  activity('a serviceUrl other than the claim', 401, 'token-service-url', () => ({ serviceUrl: 'https://evil.test/' })),
  activity('a channel the key does not sign for', 401, 'token-refused', () => ({ channelId: 'directline' })),
  activity('the channel AseChannel, which botbuilder treats apart', 401, 'token-refused', () => ({
    channelId: 'AseChannel',
  })),
  activity('another channel that the key does sign for', 403, 'channel', () => ({ channelId: 'webchat' })),
  activity('another tenant', 403, 'tenant', () => ({
    conversation: conversation(OTHER_TENANT),
    channelData: { tenant: { id: OTHER_TENANT } },
  })),
  activity('another tenant in channelData alone', 403, 'tenant', () => ({
    channelData: { tenant: { id: OTHER_TENANT } },
  })),
  activity('another tenant in the conversation alone', 403, 'tenant', () => ({
    conversation: conversation(OTHER_TENANT),
  })),
  activity('no tenant', 403, 'tenant', () => ({ conversation: conversation(), channelData: {} })),
  activity('an empty tenant', 403, 'tenant', () => ({ conversation: conversation(''), channelData: undefined })),
  activity('an hour old', 403, 'old', () => ({ timestamp: minutesAgo(60) })),
  activity('from tomorrow', 403, 'old', () => ({ timestamp: minutesAgo(-1440) })),
  activity('a time that is none', 403, 'old', () => ({ timestamp: 'i går' })),
  activity('a time that is a number', 400, 'not-an-activity', () => ({ timestamp: 7 })),
  activity('a body over 256 KB', 413, 'too-large', () => ({ text: SECRET.repeat(10_000) })),
  {
    what: 'a body over 256 KB without a token',
    status: 401,
    reason: 'token-missing',
    sent: () => ({ body: json({ text: 'a'.repeat(300_000) }) }),
  },
  {
    what: 'a body that is not JSON without a token',
    status: 401,
    reason: 'token-missing',
    sent: () => ({ body: '{' }),
  },
  {
    what: 'a body that is not JSON',
    status: 400,
    reason: 'not-json',
    sent: async () => ({ authorization: await bearer(keys.teams), body: '{' }),
  },
  {
    what: 'a list for a body',
    status: 400,
    reason: 'not-an-activity',
    sent: async () => ({ authorization: await bearer(keys.teams), body: '[]' }),
  },
  ...[
    'https://evil.test/emea/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.test/',
    'https://smba.trafficmanager.net@evil.test/',
    'https://user:word@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://169.254.169.254/metadata',
  ].map(
    (serviceUrl): Case => ({
      what: `replies to ${serviceUrl}`,
      status: 403,
      reason: 'service-url',
      sent: async () => ({
        authorization: await bearer(keys.teams, { serviceurl: serviceUrl }),
        body: json({ serviceUrl }),
      }),
    }),
  ),
];

describe('the door keeps out', () => {
  it('has at least thirty ways in to close', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(CASES)('$what: $status $reason', async ({ sent, status, reason }) => {
    const response = await post(await sent());
    const body = await response.text();
    expect({ status: response.status, events }).toEqual({ status, events: [{ event: 'rejected', reason, status }] });
    expect(body.length).toBeLessThan(100);
    expect(body).not.toContain('hemmelig');
    expect(body).not.toContain(reason);
    if (status === 401) expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('other methods', async () => {
    const response = await fetch(url, { headers: { authorization: await bearer(keys.teams) } });
    expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({ status: 405, allow: 'POST' });
    expect(events).toEqual([{ event: 'rejected', reason: 'method', status: 405 }]);
  });
});

describe('the rate', () => {
  const many = async (count: number, override: (n: number) => Record<string, unknown>, target = url) => {
    const authorization = await bearer(keys.teams);
    const answers: Response[] = [];
    for (let n = 0; n < count; n++)
      answers.push(await fetch(target, { method: 'POST', headers: { authorization }, body: json(override(n)) }));
    return answers;
  };

  it('of a conversation has an end, with Retry-After, and others go on', async () => {
    const busy = { ...conversation(TENANT), id: 'busy' };
    const answers = await many(6, () => ({ conversation: busy }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(events).toEqual([{ event: 'rejected', reason: 'rate-conversation', status: 429 }]);
    expect((await many(1, () => ({})))[0]?.status).toBe(200);
  });

  it('of a tenant has an end', async () => {
    const small = await makeGuardedServer({ ratePerTenant: 3 });
    const answers = await many(4, () => ({}), small.url);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(small.events).toEqual([{ event: 'rejected', reason: 'rate-tenant', status: 429 }]);
    await close(small.server);
  });
});

describe('without a key server', () => {
  it('nobody is let in, and the log says why', async () => {
    nock.cleanAll();
    nock('https://login.botframework.com').persist().get(/.*/u).reply(500);
    const lonely = await makeGuardedServer();
    const body = JSON.stringify(teamsActivity());
    const authorization = await bearer(keys.teams);
    const response = await fetch(lonely.url, { method: 'POST', headers: { authorization }, body });
    expect(response.status).toBe(503);
    expect(lonely.events).toEqual([{ event: 'rejected', reason: 'keys-unavailable', status: 503 }]);
    await close(lonely.server);
  });
});
