import type { Day } from '../content/day.js';
import type { Liste } from '../core/decide/checklist/list.js';
import type { StoreTrouble } from '../core/decide/checklist/words.js';

/** Answers to «Var svaret nyttig?» for one topic: two numbers, no text, no person. */
export interface Feedback {
  readonly topic: string;
  readonly useful: number;
  readonly notUseful: number;
}

/**
 * Where posted checklists and the feedback counters live. Every member rejects with a StoreError
 * when the store cannot do it; what has resolved is durable.
 */
export interface ChecklistStore {
  create(list: Liste): Promise<void>;
  get(id: string): Promise<Liste | undefined>;
  /**
   * Changes a list by a pure function, which may be called again when someone else was first. Gives
   * the list as it stands after, or undefined when there is none. Returning the very same list
   * saves nothing.
   */
  update(id: string, change: (list: Liste) => Liste): Promise<Liste | undefined>;
  /** Deletes lists last changed before the day; gives how many. Safe with many instances at once. */
  deleteExpired(before: Day): Promise<number>;
  countFeedback(topic: string, useful: boolean): Promise<void>;
  feedback(): Promise<readonly Feedback[]>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** The store could not save or read. The message names the cause, never what was to be saved. */
export class StoreError extends Error {
  constructor(readonly trouble: StoreTrouble) {
    super(`store: ${trouble}`);
    this.name = 'StoreError';
  }
}
