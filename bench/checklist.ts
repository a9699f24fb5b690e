import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient, type TransactionAction } from '@azure/data-tables';
import { applyEvent, type Liste, newList } from '../src/core/decide/checklist/list.js';
import { FileStore } from '../src/store/fileStore.js';
import type { ChecklistStore } from '../src/store/store.js';
import { tableFromConnectionString } from '../src/store/tableClient.js';
import { entityOf } from '../src/store/tableEntity.js';
import { TableStore } from '../src/store/tableStore.js';
import { startAzurite } from '../test/store/support/azurite.js';

/**
 * Ticks per second and 99th percentile for both stores, with 10, 1,000 and 100,000 lists stored:
 * one person at a time, and fifty at once on lists of their own. `BENCH_LISTS=10,1000` for fewer.
 */
const SIZES = (process.env['BENCH_LISTS'] ?? '10,1000,100000').split(',').map(Number);
const MOST_MS = 4000;
const DAY = '2026-11-23';
const ITEMS = [
  'beskrivelse',
  'rutiner',
  'kjent',
  'lov',
  'risiko',
  'avvik',
  'tilgang',
  'dokumentert',
  'forbedret',
  'neste',
];

interface Row {
  readonly store: string;
  readonly lists: number;
  readonly first: number;
  readonly alone: Measured;
  readonly together: Measured;
  readonly size: string;
}

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

const listOf = (at: number): Liste =>
  newList({ id: `bench-${at}`, mal: 'internkontroll', versjon: 1, form: 'nb', punkter: ITEMS }, DAY);

async function measure(store: ChecklistStore, lists: number, people: number): Promise<Measured> {
  const times: number[] = [];
  const started = performance.now();
  let ticks = 0;
  const person = async () => {
    while (performance.now() - started < MOST_MS) {
      const at = ticks++;
      const punkt = ITEMS[at % ITEMS.length] ?? '';
      const before = performance.now();
      await store.update(`bench-${at % Math.min(lists, 500)}`, (list) =>
        applyEvent(list, { event: 'tick', punkt, gjort: list.gjort[punkt] === undefined }, DAY),
      );
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
  const path = join(folder, 'sjekklister.json');
  const lister = Object.fromEntries(Array.from({ length: lists }, (_, at) => [`bench-${at}`, listOf(at)]));
  writeFileSync(path, JSON.stringify({ skjema: 1, lister, nyttig: {} }));
  return row('file', lists, new FileStore(folder), () => `${(statSync(path).size / 1e6).toFixed(1)} MB file`);
}

async function tableRow(lists: number, connectionString: string): Promise<Row> {
  const store = new TableStore(tableFromConnectionString(connectionString));
  await store.create(listOf(0));
  const table = TableClient.fromConnectionString(connectionString, 'sjekklister', { allowInsecureConnection: true });
  for (let at = 1; at < lists; at += 100) {
    const some = Array.from({ length: Math.min(100, lists - at) }, (_, more) => entityOf(listOf(at + more)));
    await table.submitTransaction(some.map((entity): TransactionAction => ['create', { ...entity }]));
  }
  return row('tables', lists, store, () => 'Azurite');
}

async function row(name: string, lists: number, store: ChecklistStore, size: () => string): Promise<Row> {
  const before = performance.now();
  await store.get('bench-0');
  const first = performance.now() - before;
  const alone = await measure(store, lists, 1);
  const together = await measure(store, lists, 50);
  await store.close();
  return { store: name, lists, first, alone, together, size: size() };
}

function print({ store, lists, first, alone, together, size }: Row): void {
  const cells = [
    store.padEnd(7),
    lists.toLocaleString('en').padStart(8),
    `${first.toFixed(0)} ms`.padStart(9),
    alone.perSecond.toFixed(0).padStart(9),
    `${alone.p99.toFixed(1)} ms`.padStart(10),
    together.perSecond.toFixed(0).padStart(11),
    `${together.p99.toFixed(1)} ms`.padStart(11),
    size,
  ];
  process.stdout.write(`${cells.join(' | ')}\n`);
}

process.stdout.write('store   |    lists |  1st read | alone t/s |  alone p99 | 50 once t/s | 50 once p99 |\n');
for (const lists of SIZES) print(await fileRow(lists));
for (const lists of SIZES) {
  const azurite = await startAzurite();
  print(await tableRow(lists, azurite.connectionString));
  await azurite.stop();
}
