import { fileURLToPath } from 'node:url';
import { type Config, ConfigError, readConfig } from '../config.js';
import { printFault } from '../content/fault.js';
import { loadChecked } from '../content/loadChecked.js';
import { modelFor } from '../content/modelFile.js';
import type { Bot } from '../core/bot.js';

/** The shared content of the project. */
export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The bot for a terminal: content read, model ready. Broken content ends the program with its faults. */
export function terminalBot(): Bot {
  const { localKnowledge, staleAfterMonths, approvedOnly } = configOrExit();
  const loaded = loadChecked(KNOWLEDGE, localKnowledge);
  if (!loaded.ok) {
    for (const fault of loaded.faults) process.stderr.write(`${printFault(fault)}\n`);
    process.exit(1);
  }
  const { content } = loaded;
  return { content, model: modelFor(content), settings: { staleAfterMonths, approvedOnly } };
}

/** The operator's choices on content hold in the terminal too. */
function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
