import { readBuilt, writeBuilt } from './builtFile.js';
import type { Content } from './content.js';
import { versionOf } from './files.js';
import { type LoadResult, loadContent } from './load.js';

const FILE = 'content.bin';

/**
 * The content for a program that starts: what was checked before is not parsed and checked again
 * while no file of it has changed. With an operator's own folder everything is read anew.
 */
export function loadChecked(folder: string, localFolder?: string): LoadResult {
  if (localFolder !== undefined) return loadContent(folder, localFolder);
  const checked = readBuilt<Content>(FILE, versionOf(folder));
  if (checked !== undefined) return { ok: true, content: checked };
  const loaded = loadContent(folder);
  if (loaded.ok) writeBuilt(FILE, loaded.content.version, loaded.content);
  return loaded;
}
