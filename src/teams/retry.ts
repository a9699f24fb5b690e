/** Teams waits fifteen seconds for the answer to a message; we stop well before. */
export const SEND_BUDGET_MS = 9000;
/** One try may take so long; then it is not known whether the message arrived. */
export const TRY_TIMEOUT_MS = 5000;
export const FIRST_BACKOFF_MS = 400;
const MOST_TRIES = 4;

/**
 * Teams' own list of what to try again, with Retry-After or a back-off:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
const AGAIN = new Set([412, 429, 502, 503, 504]);

/** How one try went: an HTTP answer, no connection at all, or a connection that died on the way. */
export type Try =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'not-connected' }
  | { readonly kind: 'unknown' };

export interface Attempt {
  readonly number: number;
  readonly spentMs: number;
  /** A PUT or a DELETE done twice is the same as once; a POST done twice is two messages. */
  readonly repeatable: boolean;
  /** From 0 up to 1. */
  readonly jitter: number;
  readonly firstBackoffMs: number;
}

/**
 * How many milliseconds to wait before the next try, or undefined for no more. Where it is unknown
 * whether the message arrived it is not sent again: a lost reply is asked for again, a doubled one
 * is confusing. Pure.
 */
export function waitBeforeRetry(
  outcome: Try,
  { number, spentMs, repeatable, jitter, firstBackoffMs }: Attempt,
): number | undefined {
  const again =
    outcome.kind === 'answered' ? AGAIN.has(outcome.status) : outcome.kind === 'not-connected' || repeatable;
  if (!again || number >= MOST_TRIES) return undefined;
  const backoff = firstBackoffMs * 2 ** (number - 1) * (0.5 + jitter / 2);
  const asked = outcome.kind === 'answered' ? outcome.retryAfterMs : undefined;
  // Spread those who were told the same second.
  const wait = asked === undefined ? backoff : asked + jitter * 250;
  return spentMs + wait < SEND_BUDGET_MS ? wait : undefined;
}

/** Retry-After as milliseconds: seconds or a date (RFC 9110, 10.2.3); undefined when it is neither. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
