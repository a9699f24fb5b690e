import { readFileSync } from 'node:fs';
import type { Config } from '../config.js';
import { configOrExit } from '../configOrExit.js';
import { dayInNorway } from '../content/day.js';
import { faultLines } from '../content/fault.js';
import { KNOWLEDGE } from '../content/files.js';
import { loadContent } from '../content/load.js';
import { contentStatus, type StatusLine } from '../status/contentStatus.js';
import { supportStatus } from '../status/supportStatus.js';
import { openStore } from '../store/openStore.js';
import { StoreError } from '../store/store.js';

const PATIENCE_MS = 10_000;

/** `npm run status` is one page for the operator. Exit 1 when something calls for action. */
process.exitCode = await run();

async function run(): Promise<number> {
  const config = configOrExit(2);
  const loaded = loadContent(KNOWLEDGE, config.localKnowledge);
  if (!loaded.ok) {
    process.stderr.write(faultLines(loaded.faults));
    return 2;
  }
  const { content } = loaded;
  const today = dayInNorway(new Date());
  const packageFile = new URL('../../package.json', import.meta.url);
  const { version, dependencies } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  const lines = [
    ...contentStatus(content, config.staleAfterMonths, today),
    await storeStatus(config),
    ...supportStatus(dependencies, process.version, today),
  ];
  process.stdout.write(`Samarbeidsboten ${version}, innhold ${content.version}, ${today}\n\n`);
  for (const { text, concern } of lines) process.stdout.write(`${concern === undefined ? '  ' : '! '}${text}\n`);
  return lines.some(({ concern }) => concern !== undefined) ? 1 : 0;
}

/** Asks the store for a list that is not there: reading is enough to know that it answers. */
async function storeStatus(config: Config): Promise<StatusLine> {
  const store = openStore(config);
  const late = AbortSignal.timeout(PATIENCE_MS);
  const silence = new Promise<never>((_resolve, reject) => {
    late.addEventListener('abort', () => reject(new StoreError('unavailable')));
  });
  try {
    await Promise.race([store.get('status'), silence]);
    return { text: `Lageret (${config.store}) svarer.` };
  } catch (error) {
    const trouble = error instanceof StoreError ? error.trouble : 'ukjent feil';
    return { text: `Lageret (${config.store}) svarer ikke (${trouble}).`, concern: 'store-down', count: 1 };
  } finally {
    await store.close();
  }
}
