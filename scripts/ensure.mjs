// Node built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(root, 'dist', '.built');

/**
 * Installs the packages of the lock file when they are missing or older than it. npm's own output
 * goes to standard error, so that a command's standard output holds its answer alone.
 */
export function ensureInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && mtime(installed) >= mtime(join(root, 'package-lock.json'))) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  // With NODE_ENV=production npm would leave out what builds and tests the bot.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], ['ignore', 2, 2]);
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

/** Removes what was built, for a build from nothing. */
export function clean() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
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
