import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RejectReason } from '../../log.js';
import { makeKeyedHash } from './keyedHash.js';

const MINUTE_S = 60;

export interface RateRules {
  /** Activities a minute. */
  readonly perConversation: number;
  readonly perTenant: number;
}

export interface RateRefusal {
  readonly reason: RejectReason;
  readonly retryAfterSeconds: number;
}

/**
 * Counts activities a conversation and a tenant. In this process's memory alone, under keyed
 * hashes, and each forgotten a minute after its first activity.
 */
export function makeRateLimit({ perConversation, perTenant }: RateRules) {
  const hash = makeKeyedHash();
  const conversations = new RateLimiterMemory({ points: perConversation, duration: MINUTE_S });
  const tenants = new RateLimiterMemory({ points: perTenant, duration: MINUTE_S });
  return async (conversation: string, tenant: string): Promise<RateRefusal | undefined> =>
    (await take(conversations, hash('conversation', conversation), 'rate-conversation')) ??
    (await take(tenants, hash('tenant', tenant), 'rate-tenant'));
}

async function take(limiter: RateLimiterMemory, key: string, reason: RejectReason): Promise<RateRefusal | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { reason, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}
