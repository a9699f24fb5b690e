import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export const LOVDATA = 'https://api.lovdata.no/v1/publicData/get/';
export const BULK_FILE = 'gjeldende-lover.tar.bz2';

/** Why a download did not succeed, in words for the operator. */
export class DownloadError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DownloadError';
  }
}

export interface DownloadOptions {
  readonly url: string;
  /** Where the whole file ends up. What has come so far stands beside it, with `.del` added. */
  readonly to: string;
  readonly onProgress?: (received: number, total: number | undefined) => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface Downloaded {
  /** The day the server says the file was made (HTTP Last-Modified); undefined when it does not say. */
  readonly day: string | undefined;
  readonly bytes: number;
}

const TRIES = 5;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
const AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Downloads a file. A break goes on from where it stopped (HTTP Range, guarded by If-Range so that
 * two editions are never mixed); temporary errors are tried again with a growing wait. Throws a
 * DownloadError when it cannot be had.
 */
export async function download({ url, to, onProgress, wait = sleep }: DownloadOptions): Promise<Downloaded> {
  mkdirSync(dirname(to), { recursive: true });
  let failure = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const result = await tryOnce(url, to, onProgress);
    if (result.kind === 'done') return result;
    failure = result.message;
    if (result.kind === 'never') break;
    if (attempt < TRIES - 1) await wait(Math.min(LONGEST_WAIT, result.after ?? FIRST_WAIT * 2 ** attempt));
  }
  throw new DownloadError(failure);
}

type Attempt =
  | ({ readonly kind: 'done' } & Downloaded)
  | { readonly kind: 'again'; readonly message: string; readonly after?: number }
  | { readonly kind: 'never'; readonly message: string };

async function tryOnce(url: string, to: string, onProgress: DownloadOptions['onProgress']): Promise<Attempt> {
  const part = `${to}.del`;
  const { have, edition } = soFar(part);
  let response: Response;
  try {
    response = await fetch(url, {
      headers: have === 0 ? {} : { Range: `bytes=${have}-`, 'If-Range': edition },
    });
  } catch {
    return {
      kind: 'again',
      message: `Får ikke kontakt med ${new URL(url).host}. Sjekk nettet og en eventuell proxy, og prøv igjen.`,
    };
  }
  if (response.status === 416) {
    forget(part);
    return { kind: 'again', message: 'Nedlastingen kunne ikke fortsette der den slapp.' };
  }
  if (!response.ok || response.body === null) return refused(response, url);
  const resumed = response.status === 206;
  rememberEdition(part, response);
  const total = totalOf(response, resumed ? have : 0);
  try {
    await save(response.body, part, resumed ? have : 0, total, onProgress);
  } catch {
    return { kind: 'again', message: 'Nedlastingen ble brutt. Kjør kommandoen igjen; den fortsetter der den slapp.' };
  }
  const bytes = statSync(part).size;
  if (total !== undefined && bytes !== total) {
    return { kind: 'again', message: `Nedlastingen stoppet etter ${bytes} av ${total} byte. Kjør kommandoen igjen.` };
  }
  renameSync(part, to);
  rmSync(`${part}.utgave`, { force: true });
  return { kind: 'done', day: dayOf(response), bytes };
}

function refused(response: Response, url: string): Attempt {
  const message = `${new URL(url).host} svarte ${response.status}${response.status === 404 ? ': filen finnes ikke der lenger' : ''}.`;
  if (!AGAIN.has(response.status)) return { kind: 'never', message };
  const seconds = Number(response.headers.get('retry-after'));
  return { kind: 'again', message, ...(seconds > 0 ? { after: seconds * 1000 } : {}) };
}

async function save(
  body: NonNullable<Response['body']>,
  part: string,
  from: number,
  total: number | undefined,
  onProgress: DownloadOptions['onProgress'],
): Promise<void> {
  let received = from;
  const counted = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      received += chunk.length;
      onProgress?.(received, total);
      yield chunk;
    }
  };
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  await pipeline(source, counted, createWriteStream(part, { flags: from > 0 ? 'a' : 'w' }));
}

/** What came before a break, and the edition it is of. Without an edition it starts anew. */
function soFar(part: string): { readonly have: number; readonly edition: string } {
  const mark = `${part}.utgave`;
  if (!existsSync(part) || !existsSync(mark)) return { have: 0, edition: '' };
  return { have: statSync(part).size, edition: readFileSync(mark, 'utf8') };
}

function rememberEdition(part: string, response: Response): void {
  const etag = response.headers.get('etag');
  // A weak tag may not be used in If-Range (RFC 9110 § 13.1.5).
  const edition = etag !== null && !etag.startsWith('W/') ? etag : response.headers.get('last-modified');
  if (edition === null) rmSync(`${part}.utgave`, { force: true });
  else writeFileSync(`${part}.utgave`, edition);
}

function forget(part: string): void {
  rmSync(part, { force: true });
  rmSync(`${part}.utgave`, { force: true });
}

function totalOf(response: Response, before: number): number | undefined {
  const length = response.headers.get('content-length');
  return length === null ? undefined : before + Number(length);
}

function dayOf(response: Response): string | undefined {
  const time = Date.parse(response.headers.get('last-modified') ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
