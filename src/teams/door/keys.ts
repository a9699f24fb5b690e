import { createRemoteJWKSet } from 'jose';
import { z } from 'zod/v4';

/** Where Microsoft says which keys sign the Bot Framework's tokens. */
export const OPENID_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
/** From the Bot Framework's authentication page: fetch the keys anew at least once a day. */
const KEEP_KEYS_MS = 24 * 60 * 60 * 1000;
const TIMEOUT_MS = 5000;

const metadata = z.looseObject({ jwks_uri: z.string().startsWith('https://') });
const signingKey = z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).default([]) });

export type KeyServer = ReturnType<typeof makeKeyServer>;

/** The keys, fetched when first needed. `get` rejects when the key server cannot be reached. */
export function makeKeyServer() {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  let fetching: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  return {
    async get() {
      if (keys !== undefined) return keys;
      fetching ??= fetchKeys().finally(() => {
        fetching = undefined;
      });
      keys = await fetching;
      return keys;
    },
    /** The channels a key may sign for; none for a key that is not there. */
    endorsements(kid: string | undefined): readonly string[] {
      const all = keys?.jwks()?.keys ?? [];
      return signingKey.safeParse(all.find((key) => key.kid === kid)).data?.endorsements ?? [];
    },
  };
}

async function fetchKeys() {
  const response = await fetch(OPENID_METADATA, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  if (!response.ok) throw new Error('the key server did not answer 200');
  const { jwks_uri } = metadata.parse(await response.json());
  // The cooldown (30 s, jose's own) keeps tokens with made-up key ids from flooding the key server.
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: TIMEOUT_MS, cacheMaxAge: KEEP_KEYS_MS });
}
