import { createReadStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import unbzip2 from 'unbzip2-stream';
import { LAW_FILE, MANIFEST } from './readDataSet.js';
import { readTar } from './tar.js';

export interface Unpacked {
  readonly files: number;
}

/**
 * Unpacks Lovdata's archive (.tar.bz2) into a folder in one move: a reader sees the old files or the
 * new ones, never half of them. Only Lovdata's own file names are written. Throws on a broken archive.
 */
export async function unpack(
  archive: string,
  folder: string,
  manifest: { readonly fil: string; readonly dag: string; readonly hentet: string },
): Promise<Unpacked> {
  const bytes = await decompress(archive);
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  let files = 0;
  try {
    for (const { name, content } of readTar(bytes)) {
      // The base name alone: an archive cannot choose where its files land.
      const file = basename(name);
      if (!LAW_FILE.test(file)) continue;
      writeFileSync(join(draft, file), content);
      files++;
    }
    writeFileSync(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { files };
}

function decompress(archive: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    createReadStream(archive)
      .once('error', reject)
      .pipe(unbzip2())
      .on('data', (part: Buffer) => parts.push(part))
      .once('error', reject)
      .once('end', () => resolve(Buffer.concat(parts)));
  });
}
