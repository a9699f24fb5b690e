import { RestError } from '@azure/data-tables';
import { StoreError } from './store.js';

/** Teams gives a click about ten seconds: what has not been saved by then is said to be unsaved. */
const DEADLINE_MS = 7000;
const FIRST_WAIT_MS = 80;
const LONGEST_WAIT_MS = 2000;

/** Someone else changed the entity first: read again and put the change on top. */
export class Conflict extends Error {}

/** What to do about a failed call to Azure Tables. */
type Verdict = 'conflict' | 'throttled' | 'unreachable' | 'forbidden' | 'other';

/**
 * Runs an operation that is safe to repeat, again and again with back-off and jitter while the
 * storage is throttled, unreachable or ahead of us, until the deadline. Rejects with a StoreError.
 */
export async function withRetry<T>(operation: () => Promise<T>, deadlineMs = DEADLINE_MS): Promise<T> {
  const deadline = performance.now() + deadlineMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await operation();
    } catch (error) {
      const verdict = verdictOn(error);
      if (verdict === 'other') throw error;
      if (verdict === 'forbidden') throw new StoreError('read-only');
      const wait = waitFor(error, verdict, attempt);
      if (performance.now() + wait > deadline) {
        throw new StoreError(verdict === 'unreachable' ? 'unavailable' : 'busy');
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function verdictOn(error: unknown): Verdict {
  if (error instanceof Conflict) return 'conflict';
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return 'unreachable';
  if (!(error instanceof RestError)) return 'other';
  const status = error.statusCode;
  if (status === undefined) return 'unreachable';
  if (status === 412) return 'conflict';
  if (status === 429 || status === 503) return 'throttled';
  if (status === 408 || status >= 500) return 'unreachable';
  return status === 401 || status === 403 ? 'forbidden' : 'other';
}

/** Full jitter, so that instances that met once do not meet again; the server's own wish comes first. */
function waitFor(error: unknown, verdict: Verdict, attempt: number): number {
  const wished = error instanceof RestError ? Number(error.response?.headers.get('retry-after')) * 1000 : 0;
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  const wait = verdict === 'conflict' ? longest / 4 : longest;
  return Math.max(Number.isFinite(wished) ? wished : 0, wait * (0.5 + Math.random() / 2));
}
