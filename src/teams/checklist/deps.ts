import type { Bot } from '../../core/bot.js';
import type { Log } from '../../log.js';
import type { ChecklistStore } from '../../store/store.js';
import type { Recent } from './recent.js';
import type { Sharing } from './sharing.js';

/** What posted lists need besides the message. */
export interface ChecklistDeps {
  readonly bot: () => Bot;
  readonly now: () => Date;
  readonly log: Log;
  readonly store: ChecklistStore;
  /** A list nobody has touched for so many days is deleted. */
  readonly days: number;
  readonly sharing: Sharing;
  readonly recent: Recent;
}
