import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a serviceUrl asks of the connector: the first part of its path. */
export const FAULTS = ['500', '429', '502', '403', 'reset', 'half', 'redirect'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * Teams' connector on this machine: keeps the bodies it was sent, and misbehaves as the address says.
 * Its errors repeat what they were sent, as a server's may.
 */
export async function startConnector() {
  const received: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const fault = request.url?.split('/')[1] ?? '';
    if (fault === 'reset') return request.socket.destroy();
    if (fault === 'half') {
      response.writeHead(201, { 'content-length': '1000' }).write(body.slice(0, 100));
      return setTimeout(() => request.socket.destroy(), 20);
    }
    if (fault === 'redirect')
      return response.writeHead(302, { location: `/v3?${encodeURIComponent(body)}`.slice(0, 2000) }).end(body);
    if (/^\d+$/u.test(fault)) {
      const headers = fault === '429' ? { 'retry-after': '0' } : {};
      return response.writeHead(Number(fault), { 'x-error': 'failed', ...headers }).end(body);
    }
    received.push(body);
    return response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"sent"}');
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    received,
    url: (fault?: Fault) => (fault === undefined ? `${url}/ok/` : `${url}/${fault}/`),
    closeConnections: () => server.closeAllConnections(),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
