import { copyFile, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { StoredFile } from './schema.js';
import { fileSchema } from './schema.js';
import { StoreError } from './store.js';

const MISSING = 'missing';

/** The file system calls a write needs; tests put a full disk behind them. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: typeof rename;
}

/**
 * lowdb's adapter for a file that must not be lost: the new content is written beside the old and
 * synced, the old is kept as a backup, and one rename puts the new in its place. A kill at any moment
 * leaves a whole file.
 */
export class DurableFile implements Adapter<StoredFile> {
  readonly #path: string;
  readonly #disk: Disk;
  /** What the file looked like when this process last read or wrote it. */
  #seen = '';

  constructor(path: string, disk: Disk = { open, rename }) {
    this.#path = path;
    this.#disk = disk;
  }

  /**
   * The stored data; null when there is no file and no backup. A file that cannot be read is put
   * aside and its backup used; without a readable backup it rejects, and nothing may be written.
   */
  async read(): Promise<StoredFile | null> {
    const main = await contentOf(this.#path);
    const parsed = main === undefined ? undefined : parse(main);
    if (parsed !== undefined) return this.#remember(parsed);
    const backup = await contentOf(this.#backup);
    const saved = backup === undefined ? undefined : parse(backup);
    if (saved !== undefined) {
      if (main !== undefined) await this.#setAside();
      return this.#remember(saved);
    }
    if (main === undefined && backup === undefined) return this.#remember(null);
    throw new StoreError('broken');
  }

  async write(data: StoredFile): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.ny`;
    const file = await this.#disk.open(draft, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(data));
      // Without this a power cut could leave a renamed but empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await this.#keepOld();
    await this.#disk.rename(draft, this.#path);
    await syncFolder(dirname(this.#path));
    this.#seen = await signature(this.#path);
  }

  /**
   * Has somebody else (a second process, a restored backup) changed the file since we saw it? A file
   * that is gone tells nothing: what this process knows is then all there is.
   */
  async changedByOthers(): Promise<boolean> {
    const now = await signature(this.#path);
    return now !== this.#seen && now !== MISSING;
  }

  async #remember<T>(data: T): Promise<T> {
    this.#seen = await signature(this.#path);
    return data;
  }

  get #backup(): string {
    return `${this.#path}.bak`;
  }

  /** The present file also under the backup's name: a link costs nothing and is never half done. */
  async #keepOld(): Promise<void> {
    const step = `${this.#path}.bak.ny`;
    await rm(step, { force: true });
    try {
      await link(this.#path, step);
    } catch (error) {
      if (isMissing(error)) return;
      // Network shares and some disks have no links.
      await copyFile(this.#path, step);
    }
    await this.#disk.rename(step, this.#backup);
  }

  /** A broken file is kept under a name of its own for whoever wants to look at it. */
  async #setAside(): Promise<void> {
    await this.#disk.rename(this.#path, join(dirname(this.#path), `sjekklister.odelagt-${Date.now()}.json`));
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    // Only "missing" means empty; a file that cannot be opened is not an empty one.
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** An empty or torn text is not an empty store. */
function parse(content: string): StoredFile | undefined {
  try {
    return fileSchema.safeParse(JSON.parse(content)).data as StoredFile | undefined;
  } catch {
    return undefined;
  }
}

async function signature(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    if (isMissing(error)) return MISSING;
    throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows has no folder handles to sync.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
