import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import nock from 'nock';
import type { Credentials, DoorSettings } from '../../src/config.js';
import type { LogEvent } from '../../src/log.js';
import { makeAdapter } from '../../src/teams/adapter.js';
import { guardedDoor } from '../../src/teams/door/door.js';
import { listen, makeServer } from '../../src/teams/server.js';
import { messageActivity } from './activity.js';

export const APP_ID = '11111111-1111-4111-8111-111111111111';
export const TENANT = '22222222-2222-4222-8222-222222222222';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
export const SECRET = 'en hemmelig setning om et barn';

const credentials: Credentials = {
  appId: APP_ID,
  appType: 'SingleTenant',
  tenantId: TENANT,
  password: 'not-a-real-secret',
  allowedTenants: [TENANT],
};
const settings: DoorSettings = {
  serviceUrlHosts: ['smba.trafficmanager.net'],
  ratePerConversation: 5,
  ratePerTenant: 1000,
};

export type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** A local key server with Microsoft's addresses: one key for Teams, one without, one for others. */
export async function makeKeys() {
  const [teams, bare, other, unknown] = await Promise.all([1, 2, 3, 4].map(() => generateKeyPair('RS256')));
  if (!teams || !bare || !other || !unknown) throw new Error('no keys');
  const jwk = async (key: typeof teams, kid: string, endorsements?: string[]): Promise<JWK> => ({
    ...(await exportJWK(key.publicKey)),
    kid,
    use: 'sig',
    ...(endorsements === undefined ? {} : { endorsements }),
  });
  const keys = [
    await jwk(teams, 'teams', ['msteams', 'webchat']),
    await jwk(bare, 'bare'),
    await jwk(other, 'other', ['webchat']),
  ];
  nock('https://login.botframework.com')
    .persist()
    .get('/v1/.well-known/openidconfiguration')
    .reply(200, {
      issuer: 'https://api.botframework.com',
      jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
    })
    .get('/v1/.well-known/keys')
    .reply(200, { keys });
  return { teams: teams.privateKey, bare: bare.privateKey, other: other.privateKey, unknown: unknown.privateKey };
}

/** A token as Microsoft makes it; override what a case is about. Times are seconds from now. */
export function sign(
  key: Key,
  { kid = 'teams', exp = 3600, nbf = -60, ...claims }: JWTPayload & { kid?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: 'https://api.botframework.com',
    aud: APP_ID,
    serviceurl: SERVICE_URL,
    ...claims,
  };
  return new SignJWT({ ...payload, nbf: now + nbf, exp: now + exp })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .sign(key);
}

/** An activity as Teams sends it from the tenant that may use the bot. */
export function teamsActivity(override: Record<string, unknown> = {}): Partial<Activity> & Record<string, unknown> {
  return {
    ...messageActivity(SECRET),
    id: `activity-${Math.random()}`,
    serviceUrl: SERVICE_URL,
    timestamp: new Date().toISOString() as unknown as Date,
    conversation: {
      id: `conversation-${Math.random()}`,
      conversationType: 'personal',
      isGroup: false,
      name: '',
      tenantId: TENANT,
    },
    channelData: { tenant: { id: TENANT } },
    deliveryMode: 'expectReplies',
    ...override,
  };
}

/** The real server with its door; the turn answers one word, so that these tests need no model. */
export async function makeGuardedServer(override: Partial<DoorSettings> = {}) {
  const events: LogEvent[] = [];
  const log = (event: LogEvent) => void events.push(event);
  const adapter = makeAdapter(credentials, log);
  const door = guardedDoor(adapter, credentials, { ...settings, ...override }, () => new Date());
  const turn = (context: { sendActivity: (text: string) => Promise<unknown> }) => context.sendActivity('svar');
  const server = await listen(makeServer({ adapter, turn, health: () => ({}), log, door }), 0, '127.0.0.1');
  return { events, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages` };
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
