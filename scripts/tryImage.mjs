// `npm run image:try`: the Dockerfile's own steps in an empty folder, for a machine without Docker.
// What the image adds (the user, the read-only root, another Node) this does not show.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './ensure.mjs';

const PORT = process.env.PORT ?? '3990';
const stages = readFileSync(join(root, 'infra', 'Dockerfile'), 'utf8')
  .split(/^FROM .*$/mu)
  .slice(1);
const folders = stages.map(() => mkdtempSync(join(tmpdir(), 'image-')));
const [build, final] = stages.map((stage) =>
  stage.split('\n').filter((line) => /^(?:COPY|RUN|CMD|HEALTHCHECK)/u.test(line)),
);

try {
  for (const line of build) step(line, folders[0]);
  // `install -d` makes a folder outside the image's own, and needs root.
  for (const line of final.filter((one) => one.startsWith('COPY'))) step(line, folders[1]);
  await startAndAsk(
    final.find((line) => line.startsWith('CMD')),
    final.find((line) => line.startsWith('HEALTHCHECK')),
  );
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function step(line, folder) {
  process.stdout.write(`${line}\n`);
  if (line.startsWith('RUN ')) return run(line.slice(4), folder);
  const words = line.split(' ').slice(1);
  const from = words[0].startsWith('--from') ? folders[0] : root;
  const [target, ...sources] = words.filter((word) => !word.startsWith('--')).reverse();
  for (const source of sources) copy(join(from, source.replace(/^\/app\//u, '')), source, target, folder);
}

function copy(path, source, target, folder) {
  const to = target.endsWith('/') ? join(folder, target, source.split('/').at(-1)) : join(folder, target);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(path, to, { recursive: true });
}

function run(command, cwd) {
  const { status } = spawnSync('sh', ['-c', command], { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`exit ${status}: ${command}`);
}

async function startAndAsk(cmd, health) {
  const [program, ...args] = JSON.parse(cmd.slice(4));
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT };
  const started = performance.now();
  const bot = spawn(program, args, { cwd: folders[1], env, stdio: ['ignore', 2, 2] });
  const check = JSON.parse(health.slice(health.indexOf('CMD') + 4));
  let healthy = false;
  for (let tries = 0; tries < 100 && !healthy; tries++) {
    healthy = spawnSync(check[0], check.slice(1), { env }).status === 0;
    if (!healthy) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  bot.kill('SIGTERM');
  const code = await ended;
  process.stdout.write(`healthy: ${healthy} after ${seconds} s; exit after SIGTERM: ${code}\n`);
  if (!healthy || code !== 0) process.exitCode = 1;
}
