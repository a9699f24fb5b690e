import type { Config } from '../config.js';
import { FileStore } from './fileStore.js';
import type { ChecklistStore } from './store.js';
import { type TablePort, tableFromConnectionString, tableFromIdentity } from './tableClient.js';
import { TableStore } from './tableStore.js';

/** The store the operator chose. Opening touches nothing: a store that is down does not stop the bot. */
export function openStore(config: Config): ChecklistStore {
  if (config.store === 'file') return new FileStore(config.dataDir);
  if (config.tableConnectionString !== undefined) {
    return new TableStore(tableFromConnectionString(config.tableConnectionString));
  }
  const endpoint = config.tableEndpoint;
  if (endpoint === undefined) throw new Error('readConfig lets no table store through without an address');
  const { credentials } = config;
  const clientId = credentials?.appType === 'UserAssignedMSI' ? credentials.appId : undefined;
  let client: Promise<TablePort> | undefined;
  return new TableStore(() => {
    client ??= tableFromIdentity(endpoint, clientId);
    return client;
  });
}
