import { makeKeyedHash } from '../door/keyedHash.js';

const MOST = 500;
const KEPT_MS = 10 * 60_000;

/**
 * Remembers for a few minutes, in memory alone and as keyed hashes, which activities have posted a
 * list or given feedback: Teams delivers a click again when it did not hear the answer, and neither
 * must count twice.
 */
export class Recent {
  readonly #hash = makeKeyedHash();
  readonly #seen = new Map<string, number>();

  /** True the first time; false when the same activity was here within the last minutes. */
  isNew(activityId: string | undefined, now: number): boolean {
    if (activityId === undefined) return true;
    for (const [id, time] of this.#seen) {
      if (now - time < KEPT_MS && this.#seen.size <= MOST) break;
      this.#seen.delete(id);
    }
    const key = this.#hash(activityId);
    if (this.#seen.has(key)) return false;
    this.#seen.set(key, now);
    return true;
  }
}
