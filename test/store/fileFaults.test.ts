import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileStore } from '../../src/store/fileStore.js';
import { StoreError } from '../../src/store/store.js';
import { aList, DAY, tick } from './support/lists.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'sjekklister-'));
const fileIn = (folder: string) => join(folder, 'sjekklister.json');
const troubleOf = (doing: Promise<unknown>) =>
  doing.then(
    () => 'none',
    (error: unknown) => (error instanceof StoreError ? error.trouble : error),
  );

/** A folder whose file holds one list with two ticks, and whose backup holds the one before. */
async function used(): Promise<string> {
  const folder = newFolder();
  const store = new FileStore(folder);
  await store.create(aList('a'));
  await store.update('a', tick('rutiner'));
  await store.update('a', tick('kjent'));
  return folder;
}

describe('a file store whose file is broken', () => {
  it.each([
    ['empty', ''],
    ['torn', '{"skjema":1,"lister":{"a":{"id":"a","mal":"inter'],
    ['of another kind', '{"skjema":1,"lister":{"a":{"navn":"x"}},"nyttig":{}}'],
  ])('goes on from the backup when the file is %s, and keeps the broken one', async (_what, content) => {
    const folder = await used();
    writeFileSync(fileIn(folder), content);
    const store = new FileStore(folder);
    expect((await store.get('a'))?.gjort).toEqual({ rutiner: DAY });
    await store.update('a', tick('kjent'));
    expect((await new FileStore(folder).get('a'))?.gjort).toEqual({ rutiner: DAY, kjent: DAY });
    const aside = readdirSync(folder).find((name) => name.includes('odelagt')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
  });

  it('overwrites nothing when the backup is broken too, and says so', async () => {
    const folder = await used();
    writeFileSync(fileIn(folder), '');
    writeFileSync(`${fileIn(folder)}.bak`, 'torn');
    const store = new FileStore(folder);
    expect(await troubleOf(store.get('a'))).toBe('broken');
    expect(await troubleOf(store.create(aList('b')))).toBe('broken');
    expect(readFileSync(fileIn(folder), 'utf8')).toBe('');
    expect(readFileSync(`${fileIn(folder)}.bak`, 'utf8')).toBe('torn');
  });

  it('goes on from the backup when a crash left only that', async () => {
    const folder = await used();
    const backup = readFileSync(`${fileIn(folder)}.bak`, 'utf8');
    const other = newFolder();
    writeFileSync(`${fileIn(other)}.bak`, backup);
    expect((await new FileStore(other).get('a'))?.gjort).toEqual({ rutiner: DAY });
  });

  it('heals by itself when the file is mended', async () => {
    const folder = newFolder();
    writeFileSync(fileIn(folder), 'torn');
    const store = new FileStore(folder);
    expect(await troubleOf(store.get('a'))).toBe('broken');
    writeFileSync(fileIn(folder), readFileSync(fileIn(await used())));
    expect((await store.get('a'))?.gjort).toEqual({ rutiner: DAY, kjent: DAY });
  });

  it('takes up what another process has written', async () => {
    const folder = newFolder();
    const [one, two] = [new FileStore(folder), new FileStore(folder)];
    await one.create(aList('a'));
    await two.update('a', tick('rutiner'));
    await one.update('a', tick('kjent'));
    expect((await new FileStore(folder).get('a'))?.gjort).toEqual({ rutiner: DAY, kjent: DAY });
  });
});

/** The real file system with one call that fails as a full or write-protected disk does. */
function failing(code: string, at: 'write' | 'sync' | 'rename' | 'open') {
  const state = { broken: false };
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: injected`), { code }));
  const disk = {
    open: (async (...args: Parameters<typeof open>) => {
      if (state.broken && at === 'open') return fail();
      const file = await open(...args);
      if (state.broken && at === 'write') file.writeFile = fail;
      if (state.broken && at === 'sync') file.sync = fail;
      return file;
    }) as typeof open,
    rename: ((from, to) => (state.broken && at === 'rename' ? fail() : rename(from, to))) as typeof rename,
  };
  return { state, disk };
}

describe('a disk that cannot be written', () => {
  it.each([
    ['ENOSPC', 'write', 'full'],
    ['ENOSPC', 'sync', 'full'],
    ['EROFS', 'open', 'read-only'],
    ['EACCES', 'open', 'read-only'],
    ['EIO', 'rename', 'unavailable'],
  ] as const)(
    '%s at %s: says «%s», shows what is saved, keeps the file, and goes on when it is mended',
    async (code, at, trouble) => {
      const folder = newFolder();
      const { state, disk } = failing(code, at);
      const store = new FileStore(folder, disk);
      await store.create(aList('a'));
      await store.update('a', tick('rutiner'));
      const before = readFileSync(fileIn(folder), 'utf8');
      state.broken = true;
      const refused = await Promise.all([store.update('a', tick('kjent')), store.create(aList('b'))].map(troubleOf));
      expect(refused).toEqual([trouble, trouble]);
      // Readers see what is on the disk, not what could not be saved.
      expect((await store.get('a'))?.gjort).toEqual({ rutiner: DAY });
      expect(await store.get('b')).toBeUndefined();
      expect(readFileSync(fileIn(folder), 'utf8')).toBe(before);
      state.broken = false;
      await store.update('a', tick('kjent'));
      expect((await new FileStore(folder).get('a'))?.gjort).toEqual({ rutiner: DAY, kjent: DAY });
    },
  );

  it('says so when the folder cannot even be made', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const store = new FileStore(join(folder, 'file', 'data'));
    expect(await troubleOf(store.create(aList('a')))).toBe('unavailable');
    expect(existsSync(join(folder, 'file'))).toBe(true);
  });
});
