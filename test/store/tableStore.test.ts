import { afterAll, beforeAll } from 'vitest';
import { tableFromConnectionString } from '../../src/store/tableClient.js';
import { TableStore } from '../../src/store/tableStore.js';
import { storeContract } from './contract.js';
import { type Azurite, startAzurite } from './support/azurite.js';

let azurite: Azurite;

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

storeContract(
  'Azure Tables (Azurite), three instances',
  () => Promise.resolve(new TableStore(tableFromConnectionString(azurite.connectionString))),
  3,
);
