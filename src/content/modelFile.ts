import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Model } from '../core/understand/model.js';
import { train } from '../core/understand/train.js';
import type { Content } from './content.js';

/** Bumped when the model's shape or the training changes, so that an old file is not read. */
const SHAPE = 7;

/** Where the model trained at build time stands. */
export const BUILT_MODEL = fileURLToPath(new URL('../../.cache/model.bin', import.meta.url));

interface Stored {
  readonly shape: number;
  readonly model: Model;
}

/** The model trained from this very content, from the file; undefined when there is none. */
export function readModel(content: Content, path = BUILT_MODEL): Model | undefined {
  if (!existsSync(path)) return undefined;
  // The file is this program's own output; a torn or foreign one counts as none.
  try {
    const stored = deserialize(readFileSync(path)) as Stored;
    return stored.shape === SHAPE && stored.model.version === content.version ? stored.model : undefined;
  } catch {
    return undefined;
  }
}

/** Trains and writes the file in one move, so that a reader never sees half of it. */
export function trainAndWrite(content: Content, path = BUILT_MODEL): Model {
  const model = train(content);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, serialize({ shape: SHAPE, model } satisfies Stored));
    renameSync(draft, path);
  } catch {
    // A read-only disk: the model lives in memory alone.
  }
  return model;
}

/** The model for this content: read when built, trained when not. */
export function modelFor(content: Content): Model {
  return readModel(content) ?? trainAndWrite(content);
}
