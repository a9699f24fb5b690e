import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../content/content.js';
import { faultLines } from '../content/fault.js';
import { KNOWLEDGE } from '../content/files.js';
import { loadContent } from '../content/load.js';
import { acceptWordings } from './accept.js';
import { citationsOf } from './citations.js';
import { DownloadError } from './download.js';
import { cachedFiles, fetchLaws, LAW_CACHE } from './fetchLaws.js';
import { lawCheck } from './lawCheck.js';
import { readDataSet } from './readDataSet.js';
import { reportText } from './reportText.js';

/**
 * `npm run lovsjekk -- --dir DIR` checks every provision we cite against Lovdata's open data.
 * Exit 1 only when a data set at least as new as our check does not have a citation; 2 when the
 * check could not be made.
 */
const HELP = `npm run lovsjekk -- [--dir MAPPE] [--hent] [--knowledge MAPPE] [--godta "lov § x"]

  --dir MAPPE        mappen med Lovdatas filer (nl-ÅÅÅÅMMDD-NNN.xml); ellers det som er hentet
  --hent             hent gjeldende lover fra Lovdata først (til .cache/lovdata)
  --godta "lov § x"  du har lest den nye ordlyden: lagre den som kontrollert (kan gjentas; «alle»)
`;
const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    hent: { type: 'boolean', default: false },
    knowledge: { type: 'string', default: KNOWLEDGE },
    godta: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else process.exitCode = await run();

async function run(): Promise<number> {
  const loaded = loadContent(values.knowledge);
  if (!loaded.ok) {
    process.stderr.write(faultLines(loaded.faults));
    return 2;
  }
  if (values.hent && !(await fetched())) return 2;
  const folder = values.dir === undefined ? cachedFiles(LAW_CACHE) : resolve(values.dir);
  if (!existsSync(folder)) {
    process.stderr.write(`Finner ikke ${folder}. Oppgi mappen med --dir, eller hent dataene med --hent.\n`);
    return 2;
  }
  const data = readDataSet(folder, wantedFiles(loaded.content));
  if (values.godta.length > 0) return accept(loaded.content, folder);
  const report = lawCheck(loaded.content, data);
  process.stdout.write(`${reportText(report)}\n`);
  if (data.documents.size === 0) return 2;
  return report.findings.some(({ fails }) => fails) ? 1 : 0;
}

function wantedFiles(content: Content): Set<string> {
  return new Set(citationsOf(content).map(({ file }) => file));
}

async function fetched(): Promise<boolean> {
  let shown = 0;
  const onProgress = (received: number, total: number | undefined) => {
    if (received - shown < 500_000 && received !== total) return;
    shown = received;
    const of = total === undefined ? '' : ` av ${megabytes(total)}`;
    process.stderr.write(`  ${megabytes(received)}${of} MB\n`);
  };
  try {
    process.stderr.write('Henter gjeldende lover fra Lovdata …\n');
    const { files, day } = await fetchLaws(LAW_CACHE, new Date(), { onProgress });
    process.stderr.write(`Hentet ${files} lover, datert ${day}.\n`);
    return true;
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** Stores the wording of the data set as the one that was checked, for what a person has read. */
function accept(content: Content, folder: string): number {
  const data = readDataSet(folder, wantedFiles(content));
  const { written, unknown } = acceptWordings(content, data, values.godta, {
    folder: join(values.knowledge, 'lover'),
    read: (path) => readFileSync(path, 'utf8'),
    write: (path, text) => writeFileSync(path, text),
  });
  for (const name of written) process.stdout.write(`Lagret: ${name}\n`);
  for (const name of unknown) process.stderr.write(`Ukjent, eller ikke i datasettet: ${name}\n`);
  return unknown.length > 0 ? 2 : 0;
}
