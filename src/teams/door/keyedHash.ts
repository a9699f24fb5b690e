import { createHmac, randomBytes } from 'node:crypto';

/**
 * Makes a hash under a key that only this process has: two equal inputs can be known as equal, and
 * nobody can go back from the hash to a conversation or a tenant, also not by trying them all.
 */
export function makeKeyedHash(): (...parts: readonly string[]) => string {
  const key = randomBytes(32);
  return (...parts) => {
    const hmac = createHmac('sha256', key);
    // The length first, so that ("ab", "c") and ("a", "bc") differ.
    for (const part of parts) hmac.update(`${part.length}:${part}`);
    return hmac.digest('base64url').slice(0, 22);
  };
}
