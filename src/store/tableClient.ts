import { TableClient } from '@azure/data-tables';

const TABLE = 'sjekklister';
/** One try of one request; `withRetry` tries again. */
export const REQUEST_MS = 3000;

/** Our own retry is the only one: two layers of retry multiply the load on a throttled storage. */
const OPTIONS = { retryOptions: { maxRetries: 0 } };

/** The calls the store makes, a part of Azure's own client. */
export type TablePort = Pick<
  TableClient,
  'createTable' | 'createEntity' | 'getEntity' | 'updateEntity' | 'deleteEntity' | 'listEntities'
>;

/** With a connection string, such as Azurite's. Plain http is taken on this machine alone. */
export function tableFromConnectionString(connectionString: string): TablePort {
  const local = /http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/u.test(connectionString);
  return TableClient.fromConnectionString(connectionString, TABLE, { ...OPTIONS, allowInsecureConnection: local });
}

/** With the managed identity of the machine the bot runs on: no secret anywhere. */
export async function tableFromIdentity(endpoint: string, clientId: string | undefined): Promise<TablePort> {
  // Loaded here alone: it takes a third of a second that the file store should not pay for.
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential(clientId === undefined ? {} : { managedIdentityClientId: clientId });
  return new TableClient(endpoint, TABLE, credential, OPTIONS);
}
