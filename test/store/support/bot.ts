import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let ready = false;

export interface RunningBot {
  readonly port: number;
  readonly child: ChildProcess;
  /** kill -9: no chance to finish anything. */
  kill(): Promise<void>;
}

/** The real program as a child process, with a store of its own. */
export async function startBot(env: Record<string, string>): Promise<RunningBot> {
  if (!ready) {
    if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error('Build first: npm test does it');
    spawnSync(process.execPath, [join(root, 'dist', 'content', 'trainModel.js')]);
    ready = true;
  }
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'silent', ...env },
  });
  // Two minutes: a start takes two seconds, and far longer on a machine with other things to do.
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error('the bot ended before it was ready');
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answer?.ok) return { port, child, kill: () => kill(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the bot did not become ready');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
