import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/log.js';
import { makeAdapter } from '../../src/teams/adapter.js';
import { listen, makeServer } from '../../src/teams/server.js';
import { messageActivity } from '../support/activity.js';

const events: LogEvent[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  const log = (event: LogEvent) => void events.push(event);
  const turn = (context: { sendActivity: (text: string) => Promise<unknown> }) => context.sendActivity('svar');
  server = await listen(
    makeServer({ adapter: makeAdapter(undefined, log), turn, health: () => ({}), log }),
    0,
    '127.0.0.1',
  );
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  events.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const body = JSON.stringify(messageActivity('hei', { deliveryMode: 'expectReplies' }));
const post = (headers: Record<string, string>) => fetch(`${url}/api/messages`, { method: 'POST', headers, body });

describe('without credentials', () => {
  it('the Playground and any program on this machine get an answer, of any channel and age', async () => {
    for (const headers of [{}, { origin: 'http://localhost:56150' }, { origin: 'http://127.0.0.1:56150' }])
      expect((await post(headers)).status).toBe(200);
  });

  it.each(['https://evil.test', 'null', 'http://localhost.evil.test', 'http://127.0.0.1.evil.test:80'])(
    'a web page in the browser of this machine (%s) is kept out',
    async (origin) => {
      expect((await post({ origin })).status).toBe(403);
      expect(events).toEqual([{ event: 'rejected', reason: 'origin', status: 403 }]);
    },
  );
});

describe('every answer', () => {
  it.each(['/health', '/api/other', '/api/messages'])(
    'of %s has safe headers, and tells nothing of what it runs on',
    async (path) => {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );
});
