import type { ConsoleMethod, Log } from './log.js';

const METHODS: readonly ConsoleMethod[] = ['log', 'info', 'debug', 'trace', 'warn', 'error', 'dir'];

/**
 * Libraries write errors to the console, with what was sent in them (botbuilder does), and Node
 * writes warnings. From here on only that it happened is logged. The console's other methods write
 * through these. Our own log writes to standard output itself.
 */
export function silenceConsole(log: Log): void {
  const target = globalThis.console;
  for (const method of METHODS) target[method] = () => log({ event: 'library-output', method });
  // Node's own listener prints the warning's text.
  process.removeAllListeners('warning');
  process.on('warning', () => log({ event: 'library-output', method: 'warn' }));
}
