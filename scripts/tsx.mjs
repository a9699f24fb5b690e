// `node scripts/tsx.mjs bench/bench.ts ARGS`: installs, builds and trains when needed, then runs a
// TypeScript file that is no part of the program.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './ensure.mjs';

ensureInstalled();
await ensureBuilt();
run(process.execPath, [join(root, 'dist', 'content', 'trainModel.js')]);
run(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)]);
