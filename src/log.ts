import pino from 'pino';
import type { MaskedKind } from './core/guard/kinds.js';
import type { Reply } from './core/reply.js';

/**
 * All that may be logged. Closed: no event takes free text, an id of a person, a conversation or a
 * tenant. A new kind of event is a change here, seen in review.
 */
export type LogEvent =
  | {
      readonly event: 'started';
      readonly port: number;
      readonly content: string;
      readonly topics: number;
      readonly authentication: 'on' | 'off';
    }
  | { readonly event: 'stopped' }
  | {
      readonly event: 'turn';
      readonly kind: Reply['kind'];
      readonly topic: string | null;
      readonly masked: readonly MaskedKind[];
      readonly ms: number;
    }
  | { readonly event: 'ignored'; readonly activity: ActivityKind }
  | { readonly event: 'rejected'; readonly reason: RejectReason; readonly status: number }
  | { readonly event: 'send-failed'; readonly status: number }
  | { readonly event: 'turn-failed'; readonly error: string };

export type ActivityKind = 'message' | 'invoke' | 'installationUpdate' | 'conversationUpdate' | 'other';
export type RejectReason =
  | 'not-json'
  | 'not-an-activity'
  | 'too-large'
  | 'unauthorized'
  | 'forbidden'
  | 'rate'
  | 'old'
  | 'method';
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const LEVELS: Record<LogEvent['event'], 'info' | 'warn' | 'error'> = {
  started: 'info',
  stopped: 'info',
  turn: 'info',
  ignored: 'info',
  rejected: 'warn',
  'send-failed': 'error',
  'turn-failed': 'error',
};

export type Log = (event: LogEvent) => void;

/** Makes the one function that logs. One JSON line an event, without host name or process id. */
export function makeLog(level: LogLevel): Log {
  const logger = pino({ level, base: null });
  return (event) => logger[LEVELS[event.event]](event);
}

/** The name of an error's class: safe to log. Its message is not, since it may hold what was sent. */
export function errorName(error: unknown): string {
  return error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.constructor.name) ? error.constructor.name : 'unknown';
}
