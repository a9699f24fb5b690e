import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const HAS_STRACE = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;

/** What the program left behind, place by place. */
export interface Traces {
  readonly stdout: string;
  readonly stderr: string;
  /** Every file that stands in a folder it could write to. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** Every path it opened to write, made or renamed, also those that are gone; undefined without strace. */
  readonly written: readonly string[] | undefined;
}

export interface Program {
  readonly url: string;
  readonly metricsUrl: string;
  readonly folder: string;
  readonly dataDir: string;
  readonly traces: () => Traces;
  /** All strings in the process's heap after a full collection. */
  readonly heap: () => Promise<string>;
  readonly exited: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the real built program as an operator would who looks for a fault: every library's own
 * logger asked for, the most talkative level, all features on; in a folder of its own, watched.
 */
export async function startProgram(preload?: string): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'kanari-'));
  const at = (name: string) => join(folder, name);
  for (const name of ['work', 'home', 'tmp', 'heap']) mkdirSync(at(name));
  const [port, metricsPort] = [await freePort(), await freePort()];
  const command = [
    ...(HAS_STRACE ? ['strace', '-D', '-f', '-qq', '--seccomp-bpf', '-e', `trace=${WRITING}`, '-o', at('strace')] : []),
    process.execPath,
    '--heapsnapshot-signal=SIGUSR2',
    `--diagnostic-dir=${at('heap')}`,
    // Otherwise a snapshot shows the first 1024 characters of each string.
    '--heap-snapshot-string-limit=100000000',
    ...(preload === undefined ? [] : ['--import', preload]),
    join(root, 'dist', 'main.js'),
  ];
  const env = {
    PATH: process.env['PATH'],
    HOME: at('home'),
    TMPDIR: at('tmp'),
    PORT: `${port}`,
    METRICS_PORT: `${metricsPort}`,
    DATA_DIR: at('data'),
    STORE: 'file',
    FRITEKSTSJEKK: 'on',
    LOG_LEVEL: 'debug',
    DEBUG: '*',
    AZURE_LOG_LEVEL: 'verbose',
  };
  const child = spawn(command[0] ?? '', command.slice(1), { cwd: at('work'), env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child, stderr);
  return {
    url,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    folder,
    dataDir: at('data'),
    traces: () => ({
      stdout: stdout(),
      stderr: stderr(),
      files: ['work', 'home', 'tmp', 'data'].flatMap((name) => filesBelow(at(name))),
      written: HAS_STRACE ? writtenIn(readFileSync(at('strace'), 'utf8')) : undefined,
    }),
    heap: () => heapOf(child, url, at('heap')),
    exited,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const WRITING =
  'open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,truncate';

/** Paths of the calls that can make or change a file. Devices and pipes keep nothing. */
function writtenIn(trace: string): string[] {
  const paths = trace.split('\n').flatMap((line) => {
    if (/= -1 E/u.test(line)) return [];
    if (/ open/u.test(line) && !/O_WRONLY|O_RDWR|O_CREAT/u.test(line)) return [];
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? '');
  });
  // What is built of the content when it starts, before anybody has written anything.
  const built = join(root, '.cache');
  return [...new Set(paths)].filter((path) => !/^\/(?:dev|proc)\//u.test(path) && !path.startsWith(built));
}

function filesBelow(folder: string): { path: string; content: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, content: readFileSync(path, 'latin1') }));
}

/** Asks the process itself for a snapshot, which collects all garbage first, and gives its strings. */
async function heapOf(child: ChildProcess, url: string, folder: string): Promise<string> {
  child.kill('SIGUSR2');
  for (let tries = 0; tries < 600 && readdirSync(folder).length === 0; tries++) await sleep(100);
  // The process answers again when the snapshot is written.
  await (await fetch(`${url}/health`)).arrayBuffer();
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error('no heap snapshot was written');
  const snapshot = readFileSync(join(folder, name), 'latin1');
  const strings = snapshot.lastIndexOf('"strings":[');
  if (strings < 0 || !snapshot.trimEnd().endsWith('}')) throw new Error('the heap snapshot is not whole');
  if (process.env['KEEP_HEAP']) renameSync(join(folder, name), process.env['KEEP_HEAP']);
  else rmSync(join(folder, name));
  return snapshot.slice(strings);
}

async function untilHealthy(url: string, child: ChildProcess, stderr: () => string): Promise<void> {
  // A model that is not built yet is trained first: a minute or two on a busy machine.
  for (let tries = 0; tries < 2400; tries++) {
    if (child.exitCode !== null) throw new Error(`the program stopped: ${stderr()}`);
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('the program did not start');
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const parts: Buffer[] = [];
  stream?.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
