import { readFileSync, writeFileSync } from 'node:fs';

/** The files of a folder as `acceptWordings` takes them. */
export const onDisk = (folder: string) => ({
  folder,
  read: (path: string) => readFileSync(path, 'utf8'),
  write: (path: string, text: string) => writeFileSync(path, text),
});
