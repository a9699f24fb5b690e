import pino from 'pino';
import type { StoreTrouble } from './core/decide/checklist/words.js';
import type { MaskedKind } from './core/guard/kinds.js';
import type { Reply } from './core/reply.js';
import type { Concern } from './status/contentStatus.js';

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
  | { readonly event: 'content-taken'; readonly topics: number }
  | { readonly event: 'content-refused'; readonly faults: number }
  /** No model of the content was at hand; one is being made while the former answers. */
  | { readonly event: 'training' }
  | { readonly event: 'concern'; readonly about: Concern; readonly count: number }
  | { readonly event: 'stopped'; readonly finished: boolean }
  | {
      readonly event: 'turn';
      readonly kind: Reply['kind'];
      readonly topic: TopicId | null;
      readonly masked: readonly MaskedKind[];
      readonly ms: number;
    }
  | { readonly event: 'checklist'; readonly action: ListAction; readonly outcome: ListOutcome; readonly ms: number }
  | { readonly event: 'checklists-expired'; readonly deleted: number }
  | { readonly event: 'expiry-failed'; readonly error: ErrorName }
  | { readonly event: 'share-failed'; readonly error: ErrorName }
  | { readonly event: 'search'; readonly ms: number }
  | { readonly event: 'free-text-check'; readonly step: 'open' | 'check'; readonly ms: number }
  | { readonly event: 'feedback'; readonly outcome: ListOutcome; readonly ms: number }
  | { readonly event: 'ignored'; readonly activity: ActivityKind }
  | { readonly event: 'rejected'; readonly reason: RejectReason; readonly status: number }
  | { readonly event: 'duplicate'; readonly activity: ActivityKind }
  | { readonly event: 'send-failed'; readonly status: number; readonly mayHaveArrived: boolean }
  | { readonly event: 'library-output'; readonly method: ConsoleMethod }
  | { readonly event: 'unhandled'; readonly error: ErrorName }
  | { readonly event: 'turn-failed'; readonly error: ErrorName };

declare const known: unique symbol;
/** The name of an error's class; `errorName` alone makes it, so that no message gets here by mistake. */
export type ErrorName = string & { readonly [known]: 'error' };
/** The id of a topic in the content; `topicId` alone makes it, so that no text gets here by mistake. */
export type TopicId = string & { readonly [known]: 'topic' };

export type ActivityKind = 'message' | 'invoke' | 'installationUpdate' | 'conversationUpdate' | 'other';
export type RejectReason =
  | 'not-json'
  | 'not-an-activity'
  | 'too-large'
  | 'method'
  | 'origin'
  | 'token-missing'
  | 'token-malformed'
  | 'token-algorithm'
  | 'token-key'
  | 'token-signature'
  | 'token-issuer'
  | 'token-audience'
  | 'token-expired'
  | 'token-not-yet'
  | 'token-endorsement'
  | 'token-service-url'
  | 'token-refused'
  | 'keys-unavailable'
  | 'channel'
  | 'tenant'
  | 'service-url'
  | 'old'
  | 'rate-conversation'
  | 'rate-tenant';
export type ConsoleMethod = 'log' | 'info' | 'debug' | 'trace' | 'warn' | 'error' | 'dir';
export type ListAction = 'post' | 'press' | 'task';
export type ListOutcome = 'ok' | 'repeated' | 'refused' | 'gone' | StoreTrouble;
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const LEVELS: Record<LogEvent['event'], 'debug' | 'info' | 'warn' | 'error'> = {
  started: 'info',
  'content-taken': 'info',
  'content-refused': 'error',
  training: 'info',
  concern: 'warn',
  stopped: 'info',
  turn: 'info',
  checklist: 'info',
  'checklists-expired': 'info',
  'expiry-failed': 'warn',
  'share-failed': 'warn',
  search: 'info',
  'free-text-check': 'info',
  feedback: 'info',
  ignored: 'info',
  rejected: 'warn',
  duplicate: 'info',
  'send-failed': 'error',
  'library-output': 'debug',
  unhandled: 'error',
  'turn-failed': 'error',
};

export type Log = (event: LogEvent) => void;

/** Makes the one function that logs. One JSON line an event, without host name or process id. */
export function makeLog(level: LogLevel): Log {
  const logger = pino({ level, base: null });
  return (event) => logger[LEVELS[event.event]](event);
}

/** The name of an error's class: safe to log. Its message is not, since it may hold what was sent. */
export function errorName(error: unknown): ErrorName {
  const name = error instanceof Error ? error.constructor.name : '';
  return (/^[A-Za-z]{1,40}$/.test(name) ? name : 'unknown') as ErrorName;
}

/** An id of the content as one that may be logged and counted; null for anything that is not there. */
export function topicId(id: string, topics: ReadonlyMap<string, unknown>): TopicId | null {
  return topics.has(id) ? (id as TopicId) : null;
}
