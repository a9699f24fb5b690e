import { dayInNorway } from '../../content/day.js';
import { expiryLimit } from '../../core/decide/checklist/list.js';
import { errorName, type Log } from '../../log.js';
import type { ChecklistStore } from '../../store/store.js';

const EVERY_MS = 6 * 60 * 60_000;
const FIRST_AFTER_MS = 60_000;

interface ExpiryDeps {
  readonly store: ChecklistStore;
  readonly days: number;
  readonly now: () => Date;
  readonly log: Log;
}

/** Deletes the lists nobody has touched for so many days. Every instance may do it at any time. */
export async function deleteExpired({ store, days, now, log }: ExpiryDeps): Promise<void> {
  try {
    const deleted = await store.deleteExpired(expiryLimit(dayInNorway(now()), days));
    if (deleted > 0) log({ event: 'checklists-expired', deleted });
  } catch (error) {
    log({ event: 'expiry-failed', error: errorName(error) });
  }
}

/** Runs the deletion now and then, each instance at a moment of its own. Gives the way to stop it. */
export function startExpiry(deps: ExpiryDeps): () => void {
  let timer = setTimeout(run, FIRST_AFTER_MS * (1 + Math.random()));
  timer.unref();
  function run() {
    void deleteExpired(deps);
    timer = setTimeout(run, EVERY_MS * (0.75 + Math.random() / 2));
    timer.unref();
  }
  return () => clearTimeout(timer);
}
