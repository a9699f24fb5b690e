// `npm start`: installs what is missing, builds, trains, then starts the bot and the Playground.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './ensure.mjs';

const HOST = '127.0.0.1';
const botPort = portFrom('PORT', 3978);
const playgroundPort = portFrom('PLAYGROUND_PORT', 56150);
const withPlayground = process.env.PLAYGROUND !== 'off';
let stopping = false;

await demandFree(botPort, 'PORT');
if (withPlayground) await demandFree(playgroundPort, 'PLAYGROUND_PORT');
ensureInstalled();
await ensureBuilt();
run(process.execPath, [join(root, 'dist', 'content', 'trainModel.js')]);

const children = [
  spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORT: String(botPort) },
  }),
];
if (withPlayground) children.push(startPlayground());
for (const child of children) child.once('exit', (code) => stopAll(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopAll(0));
await untilHealthy();
tellWhatToTry();

function startPlayground() {
  // It writes a devTools/ folder where it is started: keep that out of the project.
  const folder = join(root, '.cache', 'playground');
  mkdirSync(folder, { recursive: true });
  const program = join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
  const args = [
    '-e',
    `http://${HOST}:${botPort}/api/messages`,
    '-c',
    'msteams',
    '--disable-telemetry',
    '-p',
    String(playgroundPort),
  ];
  return spawn(process.execPath, ['--require', join(root, 'scripts', 'loopback.cjs'), program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Keeps it from opening a browser of its own.
    env: { ...process.env, BROWSER: 'none' },
  });
}

function stopAll(code) {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}

async function untilHealthy() {
  for (let tries = 0; tries < 300 && !stopping; tries++) {
    const answer = await fetch(`http://${HOST}:${botPort}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function tellWhatToTry() {
  if (stopping) return;
  const lines = [
    '',
    `  The bot         http://localhost:${botPort}/api/messages`,
    ...(withPlayground ? [`  The Playground  http://localhost:${playgroundPort}   (open this in a browser)`] : []),
    '',
    '  Try:  Når må jeg melde fra til barnevernet?',
    '        har vi teieplikt i barnehagen?',
    '        kva er samarbeidsplikt',
    '        barnevernloven § 6-4',
    '        skole',
    '',
    '  Stop with Ctrl+C.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function portFrom(name, fallback) {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  process.stderr.write(`${name} must be a port number between 1 and 65535.\n`);
  process.exit(1);
}

function demandFree(port, name) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      process.stderr.write(`Port ${port} is in use. Stop the program that uses it, or set ${name} to another port.\n`);
      process.exit(1);
    });
    probe.listen({ port, host: HOST }, () => probe.close(resolve));
  });
}
