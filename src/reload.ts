import type { Config } from './config.js';
import { keepModel, readModel, trainInBackground } from './content/modelFile.js';
import type { Bot } from './core/bot.js';
import type { Model } from './core/understand/model.js';
import type { Log } from './log.js';
import { openBot } from './openBot.js';

/**
 * New content in a running bot (SIGHUP): read and checked as at a start, and taken into use whole or
 * not at all. Where no model was made of it (`node dist/content/trainModel.js`), one is made now, and
 * the old content answers meanwhile; a changed local folder needs none.
 */
export async function reload(before: Bot, config: Config, log: Log): Promise<Bot> {
  const opened = openBot(config, (content) =>
    content.version === before.content.version ? before.model : (readModel(content) ?? before.model),
  );
  if (!opened.ok) {
    log({ event: 'content-refused', faults: opened.faults.length });
    return before;
  }
  const bot = await withOwnModel(opened.bot, log);
  log({ event: 'content-taken', topics: bot.content.emner.size });
  return bot;
}

/** The bot with a model of its own content: made in the background when the one it has is of another. */
export async function withOwnModel(bot: Bot, log: Log, keep: (model: Model) => void = keepModel): Promise<Bot> {
  if (bot.model.version === bot.content.version) return bot;
  log({ event: 'training' });
  const model = await trainInBackground(bot.content);
  keep(model);
  return { ...bot, model };
}
