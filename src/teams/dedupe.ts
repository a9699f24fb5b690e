import { makeKeyedHash } from './door/keyedHash.js';

const KEEP_MS = 5 * 60 * 1000;
const MOST = 20_000;

/** What identifies one delivery: Teams delivers the same activity again when it heard no answer. */
export interface Delivery {
  readonly type: string;
  readonly id?: string | undefined;
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string };
  readonly text?: string | undefined;
  readonly value?: unknown;
}

/**
 * A short memory of what was handled: keyed hashes alone, forgotten after five minutes. The clock is
 * the monotonic one, so a machine whose time is set does not forget or remember too much.
 */
export class Dedupe<Outcome> {
  readonly #hash = makeKeyedHash();
  readonly #seen = new Map<string, { readonly at: number; readonly outcome: Promise<Outcome> }>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /**
   * Runs `handle` for the first delivery; a later one gets the first one's outcome. `keep` says of
   * an outcome whether it stands: when not, the next delivery is handled anew.
   */
  async once(
    delivery: Delivery,
    handle: () => Promise<Outcome>,
    keep: (outcome: Outcome) => boolean,
  ): Promise<{ readonly first: boolean; readonly outcome: Outcome }> {
    if (delivery.id === undefined) return { first: true, outcome: await handle() };
    this.#forgetOld();
    const key = this.#keyOf(delivery);
    const before = this.#seen.get(key);
    if (before !== undefined) return { first: false, outcome: await before.outcome };
    const outcome = handle();
    this.#seen.set(key, { at: this.clock(), outcome });
    try {
      const done = await outcome;
      if (!keep(done)) this.#seen.delete(key);
      return { first: true, outcome: done };
    } catch (error) {
      this.#seen.delete(key);
      throw error;
    }
  }

  get size(): number {
    return this.#seen.size;
  }

  #keyOf({ type, id = '', conversation, from, text = '', value }: Delivery): string {
    return this.#hash(type, id, conversation.id, from.id, text, JSON.stringify(value) ?? '');
  }

  /** A Map keeps the order of insertion, so the oldest come first. */
  #forgetOld(): void {
    const now = this.clock();
    for (const [key, { at }] of this.#seen) {
      if (now - at < KEEP_MS && this.#seen.size < MOST) return;
      this.#seen.delete(key);
    }
  }
}
