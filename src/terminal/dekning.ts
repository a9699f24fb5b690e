import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { faultLines } from '../content/fault.js';
import { KNOWLEDGE } from '../content/files.js';
import { loadContent } from '../content/load.js';
import { dekning } from '../content/schema/dekning.js';
import { coverageFaults } from './dekning/coverage.js';
import { coverageMarkdown } from './dekning/markdown.js';

/** `npm run dekning`: writes knowledge/DEKNING.md; exit 1 when a provision has neither topic nor reason. */
process.exitCode = run();

function run(): number {
  const loaded = loadContent(KNOWLEDGE);
  if (!loaded.ok) {
    process.stderr.write(faultLines(loaded.faults));
    return 1;
  }
  const context = dekning.parse(parse(readFileSync(join(KNOWLEDGE, 'dekning.yaml'), 'utf8')));
  writeFileSync(join(KNOWLEDGE, 'DEKNING.md'), coverageMarkdown(loaded.content, context));
  const faults = coverageFaults(loaded.content, context);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    `Skrev knowledge/DEKNING.md. ${faults.length === 0 ? 'Ingen hull.' : `${faults.length} hull.`}\n`,
  );
  return faults.length === 0 ? 0 : 1;
}
