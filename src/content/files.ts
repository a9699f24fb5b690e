import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The content that comes with the program. */
export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** All YAML files below a folder, in a fixed order; none when the folder is not there. */
export function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** The dialogs stand in a folder of their own beside the knowledge. */
export function dialogsOf(folder: string): string {
  return join(dirname(folder), 'dialogs');
}

/** The version of the content: a hash of every file of it. */
export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of [...yamlFiles(folder), ...yamlFiles(dialogsOf(folder))])
    hash.update(relative(folder, path)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}
