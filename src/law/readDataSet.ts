import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod/v4';
import type { Day } from '../content/day.js';
import { day as daySchema } from '../content/schema/text.js';
import type { DataSet, FileFault, LawDocument } from './lawDocument.js';
import { parseLaw } from './parseLaw.js';

/** What a download leaves beside the files: when Lovdata made them and when we got them. */
export const MANIFEST = 'kilde.json';
export const manifestSchema = z.object({ fil: z.string(), dag: daySchema, hentet: z.string() });
export const LAW_FILE = /^(nl|sf)-\d{8}-\d{3,4}\.xml$/;

/** Lovdata publishes some 750 Acts; a folder with this many is the whole of them. */
const WHOLE = 500;
const HEADER_DATES = /class="(?:lastChangeInForce|dateOfPublication|lastupdated)">([^<]*)</g;

/**
 * Reads a folder of Lovdata's files, parsing those asked for. What cannot be read is a fault with
 * the file's name, and the rest is used.
 */
export function readDataSet(folder: string, wanted: ReadonlySet<string>): DataSet {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return {
      documents: new Map(),
      day: undefined,
      complete: false,
      faults: [{ file: folder, message: 'mappen finnes ikke' }],
    };
  }
  const faults: FileFault[] = [];
  const documents = new Map<string, LawDocument>();
  let newest: Day | undefined;
  let acts = 0;
  for (const path of filesIn(folder)) {
    const file = relative(folder, path);
    const name = basename(path);
    if (name === MANIFEST) continue;
    if (!LAW_FILE.test(name)) {
      faults.push({ file, message: 'navnet er ikke en av Lovdatas filer (nl-ÅÅÅÅMMDD-NNN.xml); hoppet over' });
      continue;
    }
    const id = basename(name, '.xml');
    const text = readText(path);
    if (text === undefined) {
      faults.push({ file, message: 'filen kan ikke leses' });
      continue;
    }
    if (wanted.has(id)) {
      const parsed = parseLaw(id, text);
      if (parsed.ok) documents.set(id, parsed.document);
      else faults.push({ file, message: parsed.message });
    }
    acts += name.startsWith('nl-') ? 1 : 0;
    newest = latest(newest, newestDate(text));
  }
  if (acts === 0) faults.push({ file: folder, message: 'mappen har ingen lovfiler fra Lovdata' });
  return { documents, day: manifestDay(folder, faults) ?? newest, complete: acts >= WHOLE, faults };
}

/** The newest day a document's head names that is not a plan: a lower bound for the age of the data. */
function newestDate(text: string): Day | undefined {
  const head = text.slice(0, text.indexOf('table-of-contents') + 1 || 20_000);
  const days = [...head.matchAll(HEADER_DATES)].flatMap(([, value]) => value?.match(/\d{4}-\d{2}-\d{2}/g) ?? []);
  return days.reduce<Day | undefined>((best, one) => latest(best, one), undefined);
}

function latest(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function manifestDay(folder: string, faults: FileFault[]): Day | undefined {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return undefined;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).dag;
  } catch {
    faults.push({ file: MANIFEST, message: 'filen er ødelagt; hent dataene på nytt med --hent' });
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
