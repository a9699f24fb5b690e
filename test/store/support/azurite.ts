import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.js';

const PROGRAM = fileURLToPath(new URL('../../../node_modules/azurite/dist/src/table/main.js', import.meta.url));
/** Azurite's own published account: no secret. */
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  readonly port: number;
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** Microsoft's own emulator of Azure Table Storage, on loopback, in memory. */
export async function startAzurite(): Promise<Azurite> {
  const port = await freePort();
  const args = ['--inMemoryPersistence', '--skipApiVersionCheck', '--silent', '--disableTelemetry'];
  const child = spawn(process.execPath, [PROGRAM, ...args, '--tableHost', '127.0.0.1', '--tablePort', String(port)], {
    stdio: 'ignore',
  });
  await untilOpen(port, child);
  return { port, connectionString: connectionStringFor(port), stop: () => stop(child) };
}

/** The same account behind another port, such as a proxy's. */
export function connectionStringFor(port: number): string {
  return `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${KEY};TableEndpoint=http://127.0.0.1:${port}/devstoreaccount1;`;
}

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error('Azurite did not start');
    const socket = createConnection({ port, host: '127.0.0.1' });
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Azurite did not open its port');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
