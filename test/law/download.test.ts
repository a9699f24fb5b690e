import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DownloadError, download } from '../../src/law/download.js';
import { cachedFiles, fetchLaws } from '../../src/law/fetchLaws.js';
import { readDataSet } from '../../src/law/readDataSet.js';
import { readTar, TarError } from '../../src/law/tar.js';
import { FIXTURES, temporaryFolder } from '../support/folder.js';

const HOST = 'https://api.lovdata.no';
const PATH = '/v1/publicData/get/gjeldende-lover.tar.bz2';
const archive = readFileSync(join(FIXTURES, 'lovdata', 'gjeldende-lover.tar.bz2'));
const MADE = 'Tue, 10 Nov 2026 03:00:00 GMT';
const NOW = new Date('2026-11-23T11:00:00Z');
const waits: number[] = [];
const wait = (milliseconds: number) => {
  waits.push(milliseconds);
  return Promise.resolve();
};
const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  waits.length = 0;
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const whole = { 'content-length': String(archive.length), 'last-modified': MADE, etag: '"a1"' };
const target = () => join(temporaryFolder(onTestFinished), 'fil.tar.bz2');

describe("Lovdata's bulk file", () => {
  it('is downloaded, unpacked and dated, with progress', async () => {
    nock(HOST).get(PATH).reply(200, archive, whole);
    const cache = temporaryFolder(onTestFinished);
    const progress: number[] = [];
    const fetched = await fetchLaws(cache, NOW, { wait, onProgress: (received) => progress.push(received) });
    expect(fetched).toEqual({ files: 2, day: '2026-11-10' });
    expect(progress.at(-1)).toBe(archive.length);
    const data = readDataSet(cachedFiles(cache), new Set(['nl-20200102-003']));
    expect(data.day).toBe('2026-11-10');
    expect(data.documents.get('nl-20200102-003')?.provisions.size).toBe(3);
    expect(data.faults).toEqual([]);
  });

  it('writes no file outside its folder, whatever the archive names', async () => {
    nock(HOST).get(PATH).reply(200, archive, whole);
    const cache = temporaryFolder(onTestFinished);
    await fetchLaws(cache, NOW, { wait });
    expect(readdirSync(cache).sort()).toEqual(['gjeldende-lover.tar.bz2', 'lover']);
    expect(readdirSync(cachedFiles(cache)).sort()).toEqual([
      'kilde.json',
      'nl-20200102-003.xml',
      'nl-20200109-009.xml',
    ]);
    expect(existsSync(join(cache, '..', 'utenfor.xml'))).toBe(false);
  });

  it('tries again after a temporary error, as long as the server asks', async () => {
    nock(HOST)
      .get(PATH)
      .reply(503)
      .get(PATH)
      .reply(429, '', { 'retry-after': '7' })
      .get(PATH)
      .reply(200, archive, whole);
    const to = target();
    await download({ url: `${HOST}${PATH}`, to, wait });
    expect(waits).toEqual([1000, 7000]);
    expect(sum(to)).toBe(createHash('sha256').update(archive).digest('hex'));
  });

  it('goes on from where it stopped when the edition is the same', async () => {
    const to = target();
    writeFileSync(`${to}.del`, archive.subarray(0, 500));
    writeFileSync(`${to}.del.utgave`, '"a1"');
    const rest = archive.subarray(500);
    const scope = nock(HOST, { reqheaders: { range: 'bytes=500-', 'if-range': '"a1"' } })
      .get(PATH)
      .reply(206, rest, { 'content-length': String(rest.length), etag: '"a1"' });
    await download({ url: `${HOST}${PATH}`, to, wait });
    expect(scope.isDone()).toBe(true);
    expect(sum(to)).toBe(createHash('sha256').update(archive).digest('hex'));
    expect(existsSync(`${to}.del`)).toBe(false);
  });

  it('starts anew when the server has another edition', async () => {
    const to = target();
    writeFileSync(`${to}.del`, 'en annen utgave');
    writeFileSync(`${to}.del.utgave`, '"gammel"');
    nock(HOST).get(PATH).reply(200, archive, whole);
    await download({ url: `${HOST}${PATH}`, to, wait });
    expect(sum(to)).toBe(createHash('sha256').update(archive).digest('hex'));
  });

  it('keeps what came when it is cut off, and the next try asks for the rest', async () => {
    const to = target();
    const asked: (string | undefined)[] = [];
    nock(HOST)
      .get(PATH)
      .times(5)
      .reply(function () {
        asked.push(this.req.headers['range'] as string | undefined);
        return [
          asked.length === 1 ? 200 : 206,
          asked.length === 1 ? archive.subarray(0, 400) : archive.subarray(400),
          { etag: '"a1"', 'content-length': String(asked.length === 1 ? archive.length : archive.length - 400) },
        ];
      });
    await download({ url: `${HOST}${PATH}`, to, wait });
    expect([asked[1]].flat()).toEqual(['bytes=400-']);
    expect(sum(to)).toBe(createHash('sha256').update(archive).digest('hex'));
  });

  it.each([
    [
      'no network',
      () => nock(HOST).get(PATH).times(5).replyWithError('ENOTFOUND'),
      /Får ikke kontakt med api\.lovdata\.no/,
    ],
    ['a file that is gone', () => nock(HOST).get(PATH).reply(404), /404: filen finnes ikke/],
    ['a server that stays down', () => nock(HOST).get(PATH).times(5).reply(500), /svarte 500/],
  ])('says clearly: %s', async (_name, prepare, message) => {
    prepare();
    await expect(download({ url: `${HOST}${PATH}`, to: target(), wait })).rejects.toThrow(message);
  });

  it('refuses a broken archive, keeps the old files and says what to do', async () => {
    const cache = temporaryFolder(onTestFinished);
    nock(HOST).get(PATH).reply(200, archive, whole).get(PATH).reply(200, 'ikke bzip2');
    await fetchLaws(cache, NOW, { wait });
    const failing = fetchLaws(cache, NOW, { wait });
    await expect(failing).rejects.toThrow(DownloadError);
    await expect(failing).rejects.toThrow(/ødelagt eller ikke hel/);
    expect(readdirSync(cachedFiles(cache))).toContain('nl-20200102-003.xml');
  });
});

describe('a tar archive', () => {
  it('is refused when it is cut off or foreign', () => {
    expect(() => [...readTar(Buffer.alloc(700, 1))]).toThrow(TarError);
    expect(() => [...readTar(Buffer.alloc(0))]).toThrow(TarError);
  });
});
