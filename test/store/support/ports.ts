import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports the system itself gives to outgoing connections (from 32768 on Linux): between the
 * probe and the program's own listen, seconds on a slow machine, nobody else takes one of these.
 */
const FIRST = 20_000;
const MANY = 10_000;
/** Processes that look at the same time begin at places of their own. */
let next = (process.pid * 97) % MANY;

/** A port of this machine that nobody listens on, and that this process has not given out before. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < MANY; tries++) {
    const port = FIRST + (next++ % MANY);
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  probe.listen(port, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch {
    return false;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}
