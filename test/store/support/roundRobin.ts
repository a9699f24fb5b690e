import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  readonly port: number;
  stop(): Promise<void>;
}

/** A load balancer: each request to the next instance, and on to another when one is gone. */
export async function startBalancer(targets: readonly number[]): Promise<Balancer> {
  let next = 0;
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      const attempt = (left: number) => {
        const target = targets[next++ % targets.length];
        const { method, url, headers } = incoming;
        const call = request(
          { port: target, host: '127.0.0.1', method, path: url, headers, agent: false },
          (answer) => {
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(outgoing);
            answer.on('error', () => outgoing.destroy());
          },
        );
        call.on('error', () => (left > 0 ? attempt(left - 1) : outgoing.writeHead(502).end()));
        call.end(body);
      };
      attempt(targets.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
