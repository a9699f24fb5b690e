import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ARTIFACTS = join(root, 'artifacts');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** The bot and the Playground as a new user gets them: `npm start`, on ports of their own. */
async function startProject(
  port: number,
  playgroundPort: number,
  env: NodeJS.ProcessEnv,
): Promise<{ stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilPrinted(child, 'Stop with Ctrl+C');
  await untilAnswers(`http://127.0.0.1:${playgroundPort}/`);
  return {
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error('chromium is missing: apt-get install chromium, or set CHROMIUM to its path');
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/**
 * Runs the project and a browser around the tests of a file; gives what opens the Playground's page.
 * The ports are the file's own, and below those that outgoing connections get (from 32768 on): one of
 * them may hold such a port for a moment. `env` adds to the environment of the program.
 */
export function usePlayground(port: number, playgroundPort: number, env: NodeJS.ProcessEnv = {}) {
  let project: { stop: () => Promise<void> } | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    project = await startProject(port, playgroundPort, env);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await project?.stop();
  });
  return async (): Promise<Page> => {
    if (browser === undefined) throw new Error('open the Playground in a test or in beforeAll');
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://127.0.0.1:${playgroundPort}/`, { waitUntil: 'domcontentloaded' });
    return page;
  };
}

export async function screenshot(of: Page | Locator, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await of.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
}

async function untilPrinted(child: ChildProcess, words: string): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(words)) resolve();
    });
    child.once('exit', () => reject(new Error('npm start ended before the bot was ready')));
  });
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the Playground did not start');
}
