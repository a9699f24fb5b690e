import type { Server } from 'node:http';

/** Longer than a turn with all its retries; Azure and Kubernetes kill after thirty seconds. */
const LONGEST_MS = 20_000;

/**
 * Takes no new connection, lets the turns under way finish, and closes. Resolves to whether all
 * finished in time.
 */
export function drain(server: Server, longestMs = LONGEST_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
      resolve(false);
    }, longestMs);
    server.close(() => {
      clearTimeout(timer);
      resolve(true);
    });
    // A keep-alive connection that becomes idle after its answer is closed too.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.once('close', () => clearInterval(sweep));
    sweep.unref();
  });
}
