import type { Config } from './config.js';
import type { Content } from './content/content.js';
import type { Fault } from './content/fault.js';
import { KNOWLEDGE } from './content/files.js';
import { loadChecked } from './content/loadChecked.js';
import type { Bot } from './core/bot.js';
import type { Model } from './core/understand/model.js';
import { cachedFiles, LAW_CACHE } from './law/fetchLaws.js';
import { readOrdlyder } from './law/ordlyder.js';

export type Opened =
  | {
      readonly ok: true;
      readonly bot: Bot;
      readonly lawFaults: readonly { readonly file: string; readonly message: string }[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The bot from the content as it stands on the disk now, checked; or every fault in it. */
export function openBot(config: Config, modelFor: (content: Content) => Model): Opened {
  const loaded = loadChecked(KNOWLEDGE, config.localKnowledge);
  if (!loaded.ok) return loaded;
  const { content } = loaded;
  const settings = {
    staleAfterMonths: config.staleAfterMonths,
    approvedOnly: config.approvedOnly,
    ...(config.credentials === undefined ? {} : { appId: config.credentials.appId }),
  };
  const { ordlyder, faults: lawFaults } = readOrdlyder(content, config.lawDir ?? cachedFiles(LAW_CACHE));
  return { ok: true, bot: { content, model: modelFor(content), settings, ordlyder }, lawFaults };
}
