import type { Config } from './config.js';
import { readModel } from './content/modelFile.js';
import type { Bot } from './core/bot.js';
import type { Log } from './log.js';
import { openBot } from './openBot.js';

/**
 * New content in a running bot (SIGHUP): read and checked as at a start, and taken into use whole or
 * not at all. Training takes many seconds in which nobody would be answered, so it must be done
 * before (`npm run check`, `node dist/content/trainModel.js`); a changed local folder needs none.
 */
export function reload(before: Bot, config: Config, log: Log): Bot {
  let trained = true;
  const opened = openBot(config, (content) => {
    if (content.version === before.content.version) return before.model;
    const model = readModel(content);
    trained = model !== undefined;
    return model ?? before.model;
  });
  if (!opened.ok || !trained) {
    log({ event: 'content-refused', faults: opened.ok ? 0 : opened.faults.length, trained });
    return before;
  }
  log({ event: 'content-taken', topics: opened.bot.content.emner.size });
  return opened.bot;
}
