// `npm test`: installs what is missing, builds, and runs every test that needs no browser.
import { ensureBuilt, ensureInstalled, run } from './ensure.mjs';

ensureInstalled();
await ensureBuilt();
run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
