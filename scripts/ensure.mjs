// Node built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(root, 'dist', '.built');
const INSTALLED = join(root, 'node_modules', '.installed-lock');

/**
 * Installs the packages of the lock file when another lock file, or none, was installed. npm's own
 * output goes to standard error, so that a command's standard output holds its answer alone.
 */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  // With NODE_ENV=production npm would leave out what builds and tests the bot.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], ['ignore', 2, 2]);
  writeFileSync(INSTALLED, wanted);
}

/** Compiles src/ to dist/ when a source file is newer than the last build. */
export async function ensureBuilt() {
  if (existsSync(STAMP) && newest(join(root, 'src')) <= mtime(STAMP)) return;
  const started = new Date();
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'src', '**', '*.ts')],
    outdir: join(root, 'dist'),
    outbase: join(root, 'src'),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(STAMP, started.toISOString());
}

/** Runs a program in the project folder and leaves with its exit code when it fails. */
export function run(command, args, stdio = 'inherit') {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (error) process.stderr.write(`${command} could not be started (${error.code})\n`);
  if (status !== 0) process.exit(status ?? 1);
}

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => mtime(join(entry.parentPath, entry.name))),
  );
}

function mtime(path) {
  return statSync(path).mtimeMs;
}
