import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** An empty folder that is gone after the test. */
export function temporaryFolder(onEnd: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'samarbeidsboten-'));
  onEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small valid content, to be spoiled by a test. Gives its `knowledge` folder. */
export function smallContent(onEnd: (remove: () => void) => void): string {
  const folder = temporaryFolder(onEnd);
  cpSync(join(FIXTURES, 'innhold', 'gyldig'), folder, { recursive: true });
  return join(folder, 'knowledge');
}

/** Changes one place of a file; throws when the place is not there, so that no test is hollow. */
export function edit(path: string, from: string, to: string): void {
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${path} does not hold «${from}»`);
  writeFileSync(path, before.replace(from, to));
}
