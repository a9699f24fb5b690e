import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of one request: passed on, or refused the way a storage in trouble refuses. */
export type Fate = 'pass' | 'throttle' | 'busy' | 'fail' | 'reset' | 'lose-answer';

export interface BadStorage {
  readonly port: number;
  readonly seen: Record<Fate, number>;
  stop(): Promise<void>;
}

/** A proxy before Azurite that decides the fate of each request. `lose-answer` does it and hangs up. */
export async function startBadStorage(target: number, fateOf: () => Fate): Promise<BadStorage> {
  const seen: Record<Fate, number> = { pass: 0, throttle: 0, busy: 0, fail: 0, reset: 0, 'lose-answer': 0 };
  const server = createServer((incoming, outgoing) => {
    const fate = fateOf();
    seen[fate]++;
    if (fate === 'reset') return void incoming.socket.destroy();
    const status = { throttle: 429, busy: 503, fail: 500 }[fate as string];
    if (status !== undefined) {
      incoming.resume();
      return void outgoing.writeHead(status, fate === 'throttle' ? { 'retry-after': '0' } : {}).end();
    }
    const { host: _host, ...headers } = incoming.headers;
    const call = request(
      { port: target, host: '127.0.0.1', method: incoming.method, path: incoming.url, headers },
      (answer) => {
        if (fate === 'lose-answer') {
          answer.resume();
          answer.on('end', () => incoming.socket.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    call.on('error', () => outgoing.destroy());
    incoming.pipe(call);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
