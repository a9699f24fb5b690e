import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A bot under measurement: the process, how long it took to answer, and its address. */
export interface Running {
  readonly url: string;
  readonly startMs: number;
  readonly residentMb: () => number;
  readonly cpuMs: () => number;
  readonly stop: () => void;
}

/** Starts a program that serves on a port and waits until /health answers. */
export async function startProgram(
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child);
  return {
    url,
    startMs: performance.now() - started,
    residentMb: () => residentKb(child) / 1024,
    cpuMs: () => cpuTicks(child) * 10,
    stop: () => void child.kill('SIGKILL'),
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

/** Resident memory from /proc: Linux only, as is the bench. */
function residentKb({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

/** User and system time in clock ticks (1/100 s). */
function cpuTicks({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
