import { odata, RestError } from '@azure/data-tables';
import type { Day } from '../content/day.js';
import type { Liste } from '../core/decide/checklist/list.js';
import { Lanes } from './lanes.js';
import { Conflict, withRetry } from './retry.js';
import { type ChecklistStore, type Feedback, StoreError } from './store.js';
import { REQUEST_MS, type TablePort } from './tableClient.js';
import { entityOf, listOf, partitionOf, type Stored } from './tableEntity.js';

const COUNTERS = 'nyttig';

interface Counter {
  ja: number;
  nei: number;
}

/**
 * Checklists in Azure Table Storage, for any number of instances. An entity is written only with the
 * ETag it was read with, so that two who change the same list both win; within one process the
 * changes of one list wait in line and are written together.
 */
export class TableStore implements ChecklistStore {
  readonly #table: () => Promise<TablePort>;
  readonly #lists = new Lanes<(list: Liste) => Liste, Liste | undefined>((id, changes) => this.#save(id, changes));
  readonly #counters = new Lanes<boolean, void>((topic, votes) => this.#addVotes(topic, votes));

  constructor(table: TablePort | (() => Promise<TablePort>)) {
    this.#table = typeof table === 'function' ? table : () => Promise.resolve(table);
  }

  create(list: Liste): Promise<void> {
    return this.#run(async (table) => {
      try {
        await table.createEntity(entityOf(list), inTime());
      } catch (error) {
        // The id is random: when it is there, an earlier try of ours got through.
        if (statusOf(error) !== 409) throw error;
      }
    });
  }

  get(id: string): Promise<Liste | undefined> {
    return this.#run(async (table) => (await this.#read(table, id))?.list);
  }

  update(id: string, change: (list: Liste) => Liste): Promise<Liste | undefined> {
    return this.#lists.add(id, change);
  }

  deleteExpired(before: Day): Promise<number> {
    return this.#run(async (table) => {
      let deleted = 0;
      const expired = table.listEntities<Stored>({ queryOptions: { filter: odata`endret lt ${before}` } });
      for await (const { partitionKey, rowKey, etag } of expired) {
        if (partitionKey === undefined || rowKey === undefined) continue;
        // Another instance was first, or somebody has just used the list: leave it.
        const gone = await table.deleteEntity(partitionKey, rowKey, { etag, ...inTime() }).then(
          () => true,
          (error: unknown) => {
            if (statusOf(error) === 404 || statusOf(error) === 412) return false;
            throw error;
          },
        );
        if (gone) deleted++;
      }
      return deleted;
    });
  }

  countFeedback(topic: string, useful: boolean): Promise<void> {
    return this.#counters.add(topic, useful);
  }

  feedback(): Promise<readonly Feedback[]> {
    return this.#run(async (table) => {
      const counts: Feedback[] = [];
      const all = table.listEntities<Counter>({ queryOptions: { filter: odata`PartitionKey eq ${COUNTERS}` } });
      for await (const { rowKey, ja, nei } of all) counts.push({ topic: rowKey ?? '', useful: ja, notUseful: nei });
      return counts;
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#lists.idle(), this.#counters.idle()]);
  }

  /** All changes of one list that wait, in the order they came, in one read and one write. */
  #save(id: string, changes: readonly ((list: Liste) => Liste)[]): Promise<Liste | undefined> {
    return this.#run(async (table) => {
      const found = await this.#read(table, id);
      if (found === undefined) return undefined;
      const changed = changes.reduce((list, change) => change(list), found.list);
      if (changed !== found.list) {
        await table.updateEntity(entityOf(changed), 'Replace', { etag: found.etag, ...inTime() }).catch(asConflict);
      }
      return changed;
    });
  }

  #addVotes(topic: string, votes: readonly boolean[]): Promise<void> {
    return this.#run(async (table) => {
      const ja = votes.filter((useful) => useful).length;
      const keys = { partitionKey: COUNTERS, rowKey: topic };
      const found = await orMissing(table.getEntity<Counter>(COUNTERS, topic, inTime()));
      const counter = { ...keys, ja: (found?.ja ?? 0) + ja, nei: (found?.nei ?? 0) + votes.length - ja };
      if (found === undefined) await table.createEntity(counter, inTime()).catch(asConflict);
      else await table.updateEntity(counter, 'Replace', { etag: found.etag, ...inTime() }).catch(asConflict);
    });
  }

  async #read(table: TablePort, id: string): Promise<{ list: Liste; etag: string } | undefined> {
    const entity = await orMissing(table.getEntity<Stored>(partitionOf(id), id, inTime()));
    if (entity === undefined) return undefined;
    const list = listOf(entity);
    if (list === undefined) throw new StoreError('broken');
    return { list, etag: entity.etag };
  }

  /** Runs with retries; a table that is not there yet is made, and it is tried again. */
  async #run<T>(operation: (table: TablePort) => Promise<T>): Promise<T> {
    try {
      const table = await this.#table();
      return await withRetry(async () => {
        try {
          return await operation(table);
        } catch (error) {
          if (!isTableMissing(error)) throw error;
          await table.createTable(inTime());
          throw new Conflict();
        }
      });
    } catch (error) {
      throw error instanceof StoreError ? error : new StoreError('unavailable');
    }
  }
}

function inTime() {
  return { abortSignal: AbortSignal.timeout(REQUEST_MS) };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof RestError ? error.statusCode : undefined;
}

/** 409 on insert and 412 on update say the same: somebody was first. */
function asConflict(error: unknown): never {
  throw statusOf(error) === 409 ? new Conflict() : error;
}

async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (statusOf(error) === 404 && !isTableMissing(error)) return undefined;
    throw error;
  }
}

function isTableMissing(error: unknown): boolean {
  if (statusOf(error) !== 404 || !(error instanceof RestError)) return false;
  return JSON.stringify(error.details ?? '').includes('TableNotFound') || error.code === 'TableNotFound';
}
