import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** Bumped when what is built changes its shape or is made in another way: old files are not read. */
const SHAPE = 13;

/** Where what is built from the content stands between two starts. */
const FOLDER = fileURLToPath(new URL('../../.cache', import.meta.url));

interface Stored<T> {
  readonly shape: number;
  readonly version: string;
  readonly value: T;
}

/** What was built from the content of this version, or of any; undefined when there is no such file. */
export function readBuilt<T>(name: string, version?: string): T | undefined {
  const path = join(FOLDER, name);
  if (!existsSync(path)) return undefined;
  // The file is this program's own output; a torn or foreign one counts as none.
  try {
    const stored = deserialize(readFileSync(path)) as Stored<T>;
    return stored.shape === SHAPE && stored.version === (version ?? stored.version) ? stored.value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the file in one move, so that a reader never sees half of it. On a read-only disk nothing is kept. */
export function writeBuilt<T>(name: string, version: string, value: T): void {
  const path = join(FOLDER, name);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, serialize({ shape: SHAPE, version, value } satisfies Stored<T>));
    renameSync(draft, path);
  } catch {
    // What is built lives in memory alone; the next start builds it again.
  }
}
