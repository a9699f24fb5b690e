// `npm test`: installs what is missing, builds, trains, and runs every test that needs no browser.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './ensure.mjs';

ensureInstalled();
await ensureBuilt();
run(process.execPath, [join(root, 'dist', 'content', 'trainModel.js')]);
run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]);
