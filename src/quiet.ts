import type { ConsoleMethod, Log } from './log.js';

const METHODS: readonly ConsoleMethod[] = ['log', 'info', 'debug', 'trace', 'warn', 'error'];

/**
 * Libraries write errors to the console, with what was sent in them (botbuilder does). From here on
 * only that it happened is logged. Our own log writes to standard output itself.
 */
export function silenceConsole(log: Log): void {
  const target = globalThis.console;
  for (const method of METHODS) target[method] = () => log({ event: 'library-output', method });
}
