/** So many events are counted at once, so that no number shows a single question. */
export const STEP = 5;

/** Holds events back until five of the same sort have come, and lets the five go together. */
export class Batches<Event> {
  readonly #release: (events: readonly Event[]) => void;
  readonly #waiting = new Map<string, Event[]>();

  constructor(release: (events: readonly Event[]) => void) {
    this.#release = release;
  }

  add(sort: string, event: Event): void {
    const waiting = this.#waiting.get(sort) ?? [];
    waiting.push(event);
    if (waiting.length < STEP) {
      this.#waiting.set(sort, waiting);
      return;
    }
    this.#waiting.delete(sort);
    this.#release(waiting);
  }
}
