const MOST = 500;
const KEPT_MS = 10 * 60_000;

/**
 * Remembers for a few minutes, in memory alone, which activities have posted a list: Teams delivers
 * a click again when it did not hear the answer, and a post must not come twice.
 */
export class Recent {
  readonly #seen = new Map<string, number>();

  /** True the first time; false when the same activity was here within the last minutes. */
  isNew(activityId: string | undefined, now: number): boolean {
    if (activityId === undefined) return true;
    for (const [id, time] of this.#seen) {
      if (now - time < KEPT_MS && this.#seen.size <= MOST) break;
      this.#seen.delete(id);
    }
    if (this.#seen.has(activityId)) return false;
    this.#seen.set(activityId, now);
    return true;
  }
}
