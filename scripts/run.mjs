// `node scripts/run.mjs content/check ARGS`: installs and builds when needed, then runs that module.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

const [module, ...args] = process.argv.slice(2);
ensureInstalled();
await ensureBuilt();
const file = join(root, 'dist', `${module}.js`);
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href);
