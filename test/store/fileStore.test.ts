import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '../../src/store/fileStore.js';
import { storeContract } from './contract.js';

const folder = mkdtempSync(join(tmpdir(), 'sjekklister-'));

storeContract('the file store', () => Promise.resolve(new FileStore(folder)), 1);
