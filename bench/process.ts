import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// So that what is done at 'exit' is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A bot under measurement: the process, how long it took to answer, and its address. */
export interface Running {
  readonly url: string;
  readonly startMs: number;
  /** Resident memory and processor time of the process and of those it has started. */
  readonly residentMb: () => number;
  readonly cpuMs: () => number;
  /** The next message of a program that sends some; rejects when it ends instead. */
  readonly nextMessage: () => Promise<unknown>;
  readonly send: (message: string) => void;
  readonly stop: () => void;
}

/** Starts a program that serves on a port and waits until /health answers. */
export async function startProgram(
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const started = performance.now();
  // A folder of its own: a measure must not tidy away the lists of whoever runs it.
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, ...env, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the bench fails or is stopped: nothing is left running.
  process.once('exit', stop);
  const nextMessage = inbox(child);
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child);
  return {
    url,
    startMs: performance.now() - started,
    residentMb: () => sumOver(child, residentKb) / 1024,
    cpuMs: () => sumOver(child, cpuTicks) * 10,
    nextMessage,
    send: (message) => void child.send(message),
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the program ended before it answered');
}

/** Gives the messages one by one, also those that came before anybody asked. */
function inbox(child: ChildProcess): () => Promise<unknown> {
  const come: unknown[] = [];
  child.on('message', (message) => come.push(message));
  return async () => {
    while (come.length === 0) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error('the program ended');
      // What did not come is no longer waited for: a long soak would pile up listeners.
      const { signal, abort } = cancellable();
      await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal })]).finally(abort);
    }
    return come.shift();
  };
}

function cancellable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function sumOver({ pid }: ChildProcess, of: (pid: number) => number): number {
  return pid === undefined ? 0 : [pid, ...childrenOf(pid)].reduce((sum, one) => sum + of(one), 0);
}

/** From /proc: Linux only, as is the bench. */
function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').map(Number);
}

function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

/** User and system time in clock ticks (1/100 s). */
function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
