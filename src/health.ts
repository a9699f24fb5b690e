import { dayInNorway } from './content/day.js';
import type { Bot } from './core/bot.js';
import { isStale } from './core/decide/standing.js';

/** What GET /health tells the operator: versions, how old the law check is, what is approved. */
export function healthOf({ content, settings, ordlyder }: Bot, version: string, now: Date) {
  const lapsed = content.godkjenninger.length - content.godkjent.size;
  const lawData = [...(ordlyder?.values() ?? [])][0]?.day;
  return {
    status: 'ok',
    version,
    content: content.version,
    checked: content.kontrollert,
    stale: isStale(content, settings, dayInNorway(now)),
    approved: { valid: content.godkjent.size, lapsed, only: settings.approvedOnly },
    ...(content.lokalVersjon === undefined ? {} : { local: content.lokalVersjon }),
    ...(lawData === undefined ? {} : { lawData }),
  };
}
