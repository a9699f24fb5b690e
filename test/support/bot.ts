import { fileURLToPath } from 'node:url';
import { printFault } from '../../src/content/fault.js';
import { loadChecked } from '../../src/content/loadChecked.js';
import { modelFor } from '../../src/content/modelFile.js';
import type { Bot } from '../../src/core/bot.js';
import { RawText } from '../../src/core/guard/text.js';
import type { Place } from '../../src/core/incoming.js';
import type { Reply } from '../../src/core/reply.js';
import { respond } from '../../src/core/respond.js';

/** A working day after the rules were checked and before the check is old. */
export const TODAY = new Date('2026-11-23T11:00:00Z');

let made: Bot | undefined;

/** The real bot: the project's own content and the model trained from it. Made once a test file. */
export function realBot(): Bot {
  made ??= makeBot();
  return made;
}

/** What the bot replies to a typed message. */
export function say(text: string, place: Place = 'personal', asOf = TODAY): Reply {
  return respond(realBot(), { kind: 'text', text: new RawText(text), place }, asOf);
}

function makeBot(): Bot {
  const loaded = loadChecked(fileURLToPath(new URL('../../knowledge', import.meta.url)));
  if (!loaded.ok) throw new Error(loaded.faults.map(printFault).join('\n'));
  return {
    content: loaded.content,
    model: modelFor(loaded.content),
    settings: { staleAfterMonths: 6, approvedOnly: false },
  };
}
