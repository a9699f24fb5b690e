import { configOrExit } from '../configOrExit.js';
import { faultLines } from '../content/fault.js';
import { KNOWLEDGE } from '../content/files.js';
import { loadChecked } from '../content/loadChecked.js';
import { modelFor } from '../content/modelFile.js';
import type { Bot } from '../core/bot.js';

/** The bot for a terminal: content read, model ready. Broken content ends the program with its faults. */
export function terminalBot(): Bot {
  const { localKnowledge, staleAfterMonths, approvedOnly } = configOrExit();
  const loaded = loadChecked(KNOWLEDGE, localKnowledge);
  if (!loaded.ok) {
    process.stderr.write(faultLines(loaded.faults));
    process.exit(1);
  }
  const { content } = loaded;
  return { content, model: modelFor(content), settings: { staleAfterMonths, approvedOnly } };
}
