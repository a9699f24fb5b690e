import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BULK_FILE, DownloadError, type DownloadOptions, download, LOVDATA } from './download.js';
import { unpack } from './unpack.js';

/** Where Lovdata's data is kept: outside git, and outside what the project ships. */
export const LAW_CACHE = fileURLToPath(new URL('../../.cache/lovdata', import.meta.url));

/** The files of a cache that was filled by `fetchLaws`. */
export function cachedFiles(cache: string): string {
  return join(cache, 'lover');
}

export interface Fetched {
  readonly files: number;
  readonly day: string;
}

/** Downloads and unpacks Lovdata's Acts in force into a cache. Throws a DownloadError that says what to do. */
export async function fetchLaws(
  cache: string,
  now: Date,
  options: Pick<DownloadOptions, 'onProgress' | 'wait'> = {},
): Promise<Fetched> {
  const archive = join(cache, BULK_FILE);
  const { day } = await download({ url: `${LOVDATA}${BULK_FILE}`, to: archive, ...options });
  const today = now.toISOString().slice(0, 10);
  const manifest = { fil: BULK_FILE, dag: day ?? today, hentet: now.toISOString() };
  try {
    const { files } = await unpack(archive, cachedFiles(cache), manifest);
    return { files, day: manifest.dag };
  } catch {
    rmSync(archive, { force: true });
    throw new DownloadError(`${BULK_FILE} er ødelagt eller ikke hel. Den er slettet; kjør kommandoen igjen.`);
  }
}
