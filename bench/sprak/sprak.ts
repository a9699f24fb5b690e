/**
 * `npm run bench:sprak -- --data DIR` measures the matcher on MASSIVE nb-NO and CLINC150 and writes
 * docs/eval/sprak.md. DIR holds massive.nb.jsonl and clinc_data_oos_plus.json.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureOutside } from './clinc.js';
import { readClinc, readMassive } from './data.js';
import { sprakMarkdown } from './markdown.js';
import { measureFew, measureFull } from './massive.js';

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (data === undefined) {
  process.stderr.write('Say where the data is: npm run bench:sprak -- --data DIR\n');
  process.exitCode = 2;
} else {
  await run(data);
}

async function run(folder: string): Promise<void> {
  const massive = readMassive(folder);
  const clinc = readClinc(folder);
  const few = await measureFew(massive);
  say('MASSIVE at 12 an intent: done');
  const full = await measureFull(massive, (name) => say(`MASSIVE in full, ${name}: done`));
  const outside = await measureOutside(clinc);
  const markdown = sprakMarkdown({
    day: new Date().toISOString().slice(0, 10),
    few,
    full,
    outside,
    sizes: {
      massiveTrain: massive.train.length,
      massiveTest: massive.test.length,
      clincTest: clinc.test.length,
      clincOutside: clinc.outside.test.length,
    },
  });
  writeFileSync(new URL('../../docs/eval/sprak.md', import.meta.url), markdown);
  process.stdout.write(markdown);
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
