import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Delivered {
  readonly method: string;
  readonly path: string;
  readonly activity: { readonly attachments?: readonly { readonly content: unknown }[] };
}

export interface Connector {
  readonly url: string;
  readonly delivered: Delivered[];
  stop(): Promise<void>;
}

/** A Bot Connector that takes every message and every update and remembers them. */
export async function startConnector(): Promise<Connector> {
  const delivered: Delivered[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      delivered.push({ method, path: url, activity: JSON.parse(Buffer.concat(parts).toString() || '{}') });
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"id":"sent-${delivered.length}"}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    delivered,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
