import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Day } from '../content/day.js';
import type { Liste } from '../core/decide/checklist/list.js';
import { type Disk, DurableFile } from './durableFile.js';
import type { StoredFile } from './schema.js';
import type { ChecklistStore, Feedback } from './store.js';
import { fileTrouble } from './trouble.js';

const FILE = 'sjekklister.json';
const EMPTY: StoredFile = { skjema: 1, lister: {}, nyttig: {} };

/** A change that waits for its turn: it alters the data and tells how to undo that. */
interface Job {
  readonly run: (data: StoredFile, undo: Undo) => () => void;
  readonly fail: (error: Error) => void;
}

/** What the data held before a batch, so that a batch that could not be saved leaves no trace. */
interface Undo {
  list(id: string): void;
  topic(topic: string): void;
}

/**
 * Checklists in one JSON file, for one process. All changes that wait are written together, one
 * write at a time, and none is acknowledged before its write is on the disk.
 */
export class FileStore implements ChecklistStore {
  readonly #file: DurableFile;
  readonly #low: Low<StoredFile>;
  #loaded = false;
  #waiting: Job[] = [];
  #working: Promise<void> | undefined;
  /** Lists as they stood before the batch being written: readers see only what is saved. */
  #before = new Map<string, Liste | undefined>();

  constructor(folder: string, disk?: Disk) {
    this.#file = new DurableFile(join(folder, FILE), disk);
    this.#low = new Low<StoredFile>(this.#file, structuredClone(EMPTY));
  }

  create(list: Liste): Promise<void> {
    return this.#change((data, undo) => {
      undo.list(list.id);
      data.lister[list.id] = list;
      return undefined;
    });
  }

  async get(id: string): Promise<Liste | undefined> {
    await this.#load();
    return this.#before.has(id) ? this.#before.get(id) : own(this.#low.data.lister, id);
  }

  update(id: string, change: (list: Liste) => Liste): Promise<Liste | undefined> {
    return this.#change((data, undo) => {
      const list = own(data.lister, id);
      if (list === undefined) return undefined;
      const changed = change(list);
      if (changed !== list) {
        undo.list(id);
        data.lister[id] = changed;
      }
      return changed;
    });
  }

  deleteExpired(before: Day): Promise<number> {
    return this.#change((data, undo) => {
      const expired = Object.values(data.lister).filter(({ endret }) => endret < before);
      for (const { id } of expired) {
        undo.list(id);
        delete data.lister[id];
      }
      return expired.length;
    });
  }

  countFeedback(topic: string, useful: boolean): Promise<void> {
    return this.#change((data, undo) => {
      undo.topic(topic);
      const { ja, nei } = own(data.nyttig, topic) ?? { ja: 0, nei: 0 };
      data.nyttig[topic] = useful ? { ja: ja + 1, nei } : { ja, nei: nei + 1 };
    });
  }

  async feedback(): Promise<readonly Feedback[]> {
    await this.#load();
    return Object.entries(this.#low.data.nyttig).map(([topic, { ja, nei }]) => ({ topic, useful: ja, notUseful: nei }));
  }

  async close(): Promise<void> {
    await this.#working;
  }

  #change<T>(change: (data: StoredFile, undo: Undo) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        run: (data, undo) => {
          const result = change(data, undo);
          return () => resolve(result);
        },
        fail: reject,
      });
      this.#working ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    // Lets clicks that arrive in the same moment share one write.
    await new Promise((next) => setImmediate(next));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch);
    }
    // In the same breath as the check above: a change added later starts the next round itself.
    this.#working = undefined;
  }

  async #write(batch: readonly Job[]): Promise<void> {
    const topics = new Map<string, { ja: number; nei: number } | undefined>();
    const lists = new Map<string, Liste | undefined>();
    const undo: Undo = {
      list: (id) => lists.has(id) || lists.set(id, own(this.#low.data.lister, id)),
      topic: (topic) => topics.has(topic) || topics.set(topic, own(this.#low.data.nyttig, topic)),
    };
    try {
      await this.#load();
      // Somebody else wrote: what is on the disk is the truth, ours is put on top of it.
      if (await this.#file.changedByOthers()) await this.#low.read();
      this.#before = lists;
      const done = batch.map((job) => job.run(this.#low.data, undo));
      if (lists.size + topics.size > 0) await this.#low.write();
      this.#before = new Map();
      for (const tell of done) tell();
    } catch (error) {
      restore(this.#low.data.lister, lists);
      restore(this.#low.data.nyttig, topics);
      this.#before = new Map();
      for (const job of batch) job.fail(fileTrouble(error));
    }
  }

  async #load(): Promise<void> {
    if (this.#loaded) return;
    try {
      await this.#low.read();
      this.#loaded = true;
    } catch (error) {
      throw fileTrouble(error);
    }
  }
}

/** A record's own member: an id like `constructor` is not one. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function restore<T>(record: Record<string, T>, before: ReadonlyMap<string, T | undefined>): void {
  for (const [key, value] of before) {
    if (value === undefined) delete record[key];
    else record[key] = value;
  }
}
