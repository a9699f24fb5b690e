/**
 * `npm run bench:checklist`: ticks per second and 99th percentile for both stores, with 10 to 100,000
 * lists stored: one person at a time, and fifty at once on lists of their own. Writes its table into
 * README.md. `BENCH_LISTS=10,1000` for fewer, which is only printed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEvent } from '../src/core/decide/checklist/list.js';
import { FileStore } from '../src/store/fileStore.js';
import type { ChecklistStore } from '../src/store/store.js';
import { tableFromConnectionString } from '../src/store/tableClient.js';
import { TableStore } from '../src/store/tableStore.js';
import { startAzurite } from '../test/store/support/azurite.js';
import { load, machine } from './machine.js';
import { writeBetween } from './markers.js';
import { DAY, fillTable, ITEMS, idOf, listOf } from './seed.js';

const ALL = [10, 1000, 10_000, 100_000];
const SIZES = process.env['BENCH_LISTS']?.split(',').map(Number) ?? ALL;
const MOST_MS = 4000;
const MOST_SEEDING_MS = 4 * 60_000;
const TICKED = 100;
const PEOPLE = 50;

interface Row {
  readonly wanted: number;
  readonly lists: number;
  readonly first: number;
  readonly alone: Measured;
  readonly together: Measured;
}

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

async function measure(store: ChecklistStore, lists: number, people: number): Promise<Measured> {
  const times: number[] = [];
  const started = performance.now();
  let ticks = 0;
  const person = async () => {
    while (performance.now() - started < MOST_MS) {
      const at = ticks++;
      const punkt = ITEMS[at % ITEMS.length] ?? '';
      const before = performance.now();
      const saved = await store.update(idOf(at % Math.min(lists, TICKED)), (list) =>
        applyEvent(list, { event: 'tick', punkt, gjort: list.gjort[punkt] === undefined }, DAY),
      );
      if (saved === undefined) throw new Error('a list that was seeded is not there');
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / took, p99: times[Math.ceil(times.length * 0.99) - 1] ?? 0 };
}

async function fileRow(lists: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const lister = Object.fromEntries(Array.from({ length: lists }, (_, at) => [idOf(at), listOf(at)]));
  writeFileSync(join(folder, 'sjekklister.json'), JSON.stringify({ skjema: 1, lister, nyttig: {} }));
  const row = await rowOf(lists, lists, new FileStore(folder));
  rmSync(folder, { recursive: true });
  return row;
}

async function tableRow(wanted: number): Promise<Row> {
  const azurite = await startAzurite();
  try {
    const lists = await fillTable(azurite.connectionString, wanted, MOST_SEEDING_MS);
    return await rowOf(wanted, lists, new TableStore(tableFromConnectionString(azurite.connectionString)));
  } finally {
    await azurite.stop();
  }
}

async function rowOf(wanted: number, lists: number, store: ChecklistStore): Promise<Row> {
  const before = performance.now();
  await store.get(idOf(0));
  const first = performance.now() - before;
  const alone = await measure(store, lists, 1);
  const together = await measure(store, lists, PEOPLE);
  await store.close();
  return { wanted, lists, first, alone, together };
}

async function rowsOf(name: string, make: (lists: number) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const row = await make(size);
    rows.push(row);
    process.stderr.write(`${name}, ${number(row.lists)} lists: ${cell(row)}, first read ${row.first.toFixed(0)} ms\n`);
  }
  return rows;
}

const number = (value: number) => value.toLocaleString('en');
/** Whole, but for the slowest, where a whole number would say nothing. */
const rate = (value: number) => (value < 10 ? value.toFixed(1) : number(Math.round(value)));
const figures = ({ perSecond, p99 }: Measured) => `${rate(perSecond)} / ${p99.toFixed(0)} ms`;

/** A cell says so when the seeding ran out of time and there are fewer lists than its column says. */
function cell({ wanted, lists, alone, together }: Row): string {
  const fewer = lists < wanted ? `; ${number(lists)} lists, no more in ${MOST_SEEDING_MS / 60_000} min` : '';
  return `${figures(together)} (${figures(alone)}${fewer})`;
}

const before = load();
const file = await rowsOf('file', fileRow);
const tables = await rowsOf('tables', tableRow);
const line = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(' | ')} |`;
const table = [
  line(
    `ticks a second / p99, ${PEOPLE} at once (one at a time)`,
    SIZES.map((size) => `${number(size)} lists`),
  ),
  `|${'---|'.repeat(SIZES.length + 1)}`,
  line('one file (lowdb)', file.map(cell)),
  line('Azure Tables (the Azurite emulator)', tables.map(cell)),
  '',
  `${MOST_MS / 1000} s a figure. ${machine()}, load ${before} before and ${load()} after. The file is rewritten whole at every change: move to Azure Tables between 1,000 and 10,000 lists, or when there is to be more than one instance. Azurite runs in one process on the same cores as the bench: it shows that many lists cost little, not how fast Azure is.`,
].join('\n');
process.stdout.write(`${table}\n`);
if (SIZES.length === ALL.length) writeBetween('README.md', 'checklist', table);
