import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/store.js';
import { tableFromConnectionString } from '../../src/store/tableClient.js';
import { TableStore } from '../../src/store/tableStore.js';
import { type Azurite, connectionStringFor, startAzurite } from './support/azurite.js';
import { type Fate, startBadStorage } from './support/badStorage.js';
import { aList, tick } from './support/lists.js';
import { freePort } from './support/ports.js';

const storeAt = (port: number) => new TableStore(tableFromConnectionString(connectionStringFor(port)));
let azurite: Azurite;

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

describe('Azure Tables in trouble', () => {
  it('loses no tick while every third request is throttled, refused, reset or loses its answer', async () => {
    const fates: Fate[] = [
      'pass',
      'pass',
      'throttle',
      'pass',
      'pass',
      'busy',
      'pass',
      'reset',
      'pass',
      'lose-answer',
      'fail',
    ];
    let at = 0;
    const bad = await startBadStorage(azurite.port, () => fates[at++ % fates.length] ?? 'pass');
    const list = aList('under-throttling', 60);
    const stores = [storeAt(bad.port), storeAt(bad.port), storeAt(bad.port)] as const;
    await stores[0].create(list);
    const saved = await Promise.all(
      list.punkter.map((punkt, index) => stores[index % 3]?.update(list.id, tick(punkt))),
    );
    const after = await storeAt(azurite.port).get(list.id);
    expect(saved.every((one) => one !== undefined)).toBe(true);
    expect(Object.keys(after?.gjort ?? {})).toHaveLength(60);
    expect(bad.seen.throttle + bad.seen.busy + bad.seen.reset + bad.seen['lose-answer']).toBeGreaterThan(3);
    await bad.stop();
  });

  it('says that it is busy when the throttling does not end, within the time a click is waited for', async () => {
    const bad = await startBadStorage(azurite.port, () => 'throttle');
    const started = performance.now();
    const trouble = await storeAt(bad.port)
      .get('x')
      .catch((error: unknown) => error);
    expect(trouble).toEqual(new StoreError('busy'));
    expect(performance.now() - started).toBeLessThan(9000);
    await bad.stop();
  });

  it('says that it cannot be reached when nobody listens', async () => {
    const trouble = await storeAt(await freePort())
      .get('x')
      .catch((error: unknown) => error);
    expect(trouble).toEqual(new StoreError('unavailable'));
  });

  it('says that it may not write when the storage forbids it', async () => {
    const table = tableFromConnectionString(azurite.connectionString.replace(/AccountKey=[^;]+/u, 'AccountKey=AAAA'));
    const trouble = await new TableStore(table).get('x').catch((error: unknown) => error);
    expect(trouble).toEqual(new StoreError('read-only'));
  });
});
