import { createHash } from 'node:crypto';
import { TableClient, type TransactionAction } from '@azure/data-tables';
import { type Liste, newList } from '../src/core/decide/checklist/list.js';
import { entityOf } from '../src/store/tableEntity.js';

export const DAY = '2026-11-23';
export const ITEMS = [
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
/** The most one transaction takes, all in one partition. */
const MOST_IN_ONE = 100;
const AT_ONCE = 8;

/**
 * Ids as random as the bot's own, and the same at every run: the partition is the first two
 * characters, so ids that began alike would all lie in one.
 */
export const idOf = (at: number): string => createHash('sha256').update(`bench-${at}`).digest('base64url').slice(0, 22);

export const listOf = (at: number): Liste =>
  newList({ id: idOf(at), mal: 'internkontroll', versjon: 1, form: 'nb', punkter: ITEMS }, DAY);

/**
 * Fills the table with so many lists, a transaction for each partition and some at once; gives how
 * many there came to be when the time was up.
 */
export async function fillTable(connectionString: string, lists: number, mostMs: number): Promise<number> {
  const table = TableClient.fromConnectionString(connectionString, 'sjekklister', { allowInsecureConnection: true });
  await table.createTable();
  // The lists that are ticked go first, so that they are there when the time runs out.
  const first = Array.from({ length: Math.min(lists, MOST_IN_ONE) }, (_, at) => listOf(at));
  await Promise.all(first.map((list) => table.createEntity(entityOf(list))));
  const batches = batchesOf(first.length, lists);
  const started = performance.now();
  let filled = first.length;
  const worker = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      if (performance.now() - started > mostMs) return;
      await table.submitTransaction(batch);
      filled += batch.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return filled;
}

function batchesOf(from: number, to: number): TransactionAction[][] {
  const open = new Map<string, TransactionAction[]>();
  const batches: TransactionAction[][] = [];
  for (let at = from; at < to; at++) {
    const entity = entityOf(listOf(at));
    let batch = open.get(entity.partitionKey);
    if (batch === undefined || batch.length === MOST_IN_ONE) {
      batch = [];
      open.set(entity.partitionKey, batch);
      batches.push(batch);
    }
    batch.push(['create', { ...entity }]);
  }
  return batches;
}
