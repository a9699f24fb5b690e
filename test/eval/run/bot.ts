import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printFault } from '../../../src/content/fault.js';
import { loadContent } from '../../../src/content/load.js';
import { readModel, trainAndWrite } from '../../../src/content/modelFile.js';
import type { Bot } from '../../../src/core/bot.js';
import { hashOfSources } from './sources.js';

const ROOT = new URL('../../../', import.meta.url);
const CACHE = new URL('.cache/', ROOT);

/** The bot that is measured, and what it was made of: two runs with the same prints measure the same thing. */
export interface Measured {
  readonly bot: Bot;
  /** Hash of the content files. */
  readonly content: string;
  /** Hash of the line's code: guard, understand, decide. */
  readonly code: string;
  /** Seconds the training took; undefined when the model was read from the cache. */
  readonly trainSeconds?: number;
}

/**
 * The bot with the shared content alone and a model trained by the code as it stands: the cache is
 * named after that code, so a changed feature is never measured with yesterday's model.
 */
export function measuredBot(): Measured {
  const loaded = loadContent(fileURLToPath(new URL('knowledge', ROOT)));
  if (!loaded.ok) throw new Error(loaded.faults.map(printFault).join('\n'));
  const { content } = loaded;
  const file = `eval-${hashOfSources([new URL('src/core/understand/train.ts', ROOT)])}.bin`;
  const cached = readModel(content, file);
  if (cached === undefined) dropOthers(file);
  const started = performance.now();
  const model = cached ?? trainAndWrite(content, file);
  return {
    bot: { content, model, settings: { staleAfterMonths: 6, approvedOnly: false } },
    content: content.version.slice(0, 12),
    code: hashOfSources([new URL('src/core/respond.ts', ROOT)]),
    ...(cached === undefined ? { trainSeconds: (performance.now() - started) / 1000 } : {}),
  };
}

/** Models of former code are of no use to anyone. */
function dropOthers(file: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(CACHE);
  } catch {
    // No cache yet.
  }
  for (const name of names) if (/^eval-.*\.bin$/u.test(name) && name !== file) rmSync(new URL(name, CACHE));
}
