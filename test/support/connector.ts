import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the connector does with one message. `got` counts a message as arrived, as Teams would show it. */
export type Behaviour =
  | { readonly status: number; readonly retryAfter?: string; readonly arrives?: boolean }
  | { readonly does: 'hang' | 'reset' | 'slow'; readonly arrives: boolean };

/** A real HTTP server in place of Teams' connector: faults come in the order given, then it works. */
export async function makeConnector() {
  const faults: Behaviour[] = [];
  const seen = { requests: [] as string[], arrived: 0 };
  const server = createServer((request, response) => void handle(request, response));
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    await once(request, 'end');
    seen.requests.push(request.method ?? '');
    const behaviour = faults.shift() ?? { status: 201 };
    if ('status' in behaviour) {
      const ok = behaviour.status < 300;
      if (ok || behaviour.arrives === true) seen.arrived++;
      const retryAfter = behaviour.retryAfter === undefined ? {} : { 'retry-after': behaviour.retryAfter };
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...retryAfter });
      response.end(ok ? '{"id":"1"}' : '{"error":{"message":"hemmelig fra Teams"}}');
      return;
    }
    if (behaviour.arrives) seen.arrived++;
    if (behaviour.does === 'reset') request.socket.destroy();
    if (behaviour.does === 'slow') setTimeout(() => response.writeHead(201).end('{"id":"1"}'), 150);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    /** Forgets what was seen, and takes these faults for what comes. */
    will(...next: readonly Behaviour[]) {
      faults.splice(0, faults.length, ...next);
      seen.requests = [];
      seen.arrived = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
