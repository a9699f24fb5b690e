import type { Approval } from '../../content/approval.js';
import type { Content } from '../../content/content.js';
import type { Day } from '../../content/day.js';
import type { Settings } from '../bot.js';
import type { Standing } from '../reply.js';
import { dayInWords } from '../wording.js';

/** How far the content can be trusted on a day. */
export function standing(
  content: Content,
  settings: Settings,
  day: Day,
  dated: readonly string[] = [],
  approval?: Approval,
): Standing {
  return {
    checked: content.kontrollert,
    ...(approval === undefined ? {} : { approvedBy: `${approval.rolle}, ${dayInWords(approval.dato)}` }),
    stale: isStale(content, settings, day),
    dated,
  };
}

/** Was the law last checked longer ago than the operator allows? */
export function isStale(content: Content, settings: Settings, day: Day): boolean {
  const limit = new Date(`${content.kontrollert}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + settings.staleAfterMonths);
  return day > limit.toISOString().slice(0, 10);
}
