import type { Credentials, DoorSettings } from '../../config.js';
import type { RejectReason } from '../../log.js';
import type { GateActivity } from '../activity.js';
import type { Authentication, BotAdapter } from '../adapter.js';
import { checkGate, type GateRules, tenantsOf } from './gate.js';
import { type KeyServer, makeKeyServer } from './keys.js';
import { isForeignOrigin } from './origin.js';
import { makeRateLimit } from './rate.js';
import { checkToken } from './token.js';

export interface Refusal {
  readonly ok: false;
  readonly status: 401 | 403 | 429 | 503;
  readonly reason: RejectReason;
  readonly retryAfterSeconds?: number;
}

/** What the headers say: the address the token lets the bot answer to. */
export interface Shown {
  readonly ok: true;
  readonly header: string;
  readonly serviceUrl: string | undefined;
}

export interface Admitted {
  readonly ok: true;
  readonly auth: Authentication;
}

/** Two steps: what can be refused before the body is read, and what needs the body. */
export interface Door {
  readonly headers: (authorization: string | undefined, origin: string | undefined) => Promise<Shown | Refusal>;
  readonly body: (activity: GateActivity, shown: Shown) => Promise<Admitted | Refusal>;
}

/** Without credentials: only this machine reaches the server, and any program on it may talk to the bot. */
export function openDoor(adapter: BotAdapter): Door {
  return {
    headers: async (_authorization, origin) =>
      isForeignOrigin(origin) ? refuse(403, 'origin') : { ok: true, header: '', serviceUrl: undefined },
    body: async (activity) => ({ ok: true, auth: await adapter.authenticate(activity, '') }),
  };
}

/**
 * With credentials: the token first, so that who has none learns nothing but 401; then botbuilder's
 * own check; then our gate; then the rate.
 */
export function guardedDoor(
  adapter: BotAdapter,
  credentials: Credentials,
  settings: DoorSettings,
  now: () => Date,
  keys: KeyServer = makeKeyServer(),
): Door {
  const rules: GateRules = {
    tenants: new Set(credentials.allowedTenants.map((tenant) => tenant.toLowerCase())),
    hosts: new Set(settings.serviceUrlHosts),
  };
  const rate = makeRateLimit({ perConversation: settings.ratePerConversation, perTenant: settings.ratePerTenant });
  return {
    async headers(authorization) {
      const token = await checkToken(authorization, credentials.appId, keys);
      return token.ok ? { ok: true, header: authorization ?? '', serviceUrl: token.serviceUrl } : token;
    },
    async body(activity, shown) {
      if (activity.serviceUrl !== shown.serviceUrl) return refuse(401, 'token-service-url');
      const admitted = await askBotbuilder(adapter, activity, shown.header);
      if (!admitted.ok) return admitted;
      const reason = checkGate(activity, rules, now());
      if (reason !== undefined) return refuse(403, reason);
      const tooMany = await rate(activity.conversation.id, tenantsOf(activity)[0] ?? '');
      return tooMany === undefined ? admitted : { ok: false, status: 429, ...tooMany };
    },
  };
}

async function askBotbuilder(adapter: BotAdapter, activity: GateActivity, header: string): Promise<Admitted | Refusal> {
  try {
    return { ok: true, auth: await adapter.authenticate(activity, header) };
  } catch (error) {
    // It throws 401 for what it refuses, and something else when its key server does not answer.
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    return status === 401 ? refuse(401, 'token-refused') : refuse(503, 'keys-unavailable');
  }
}

function refuse(status: 401 | 403 | 503, reason: RejectReason): Refusal {
  return { ok: false, status, reason };
}
