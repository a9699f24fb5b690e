import { setTimeout as sleep } from 'node:timers/promises';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { FIRST_BACKOFF_MS, retryAfterMs, SEND_BUDGET_MS, TRY_TIMEOUT_MS, type Try, waitBeforeRetry } from './retry.js';
import { SendError } from './sendError.js';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Answer = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** How fast; the tests go faster. */
export interface Pace {
  readonly jitter: () => number;
  readonly firstBackoffMs: number;
  readonly tryTimeoutMs: number;
}
const PACE: Pace = { jitter: Math.random, firstBackoffMs: FIRST_BACKOFF_MS, tryTimeoutMs: TRY_TIMEOUT_MS };

/** No connection was made, so nothing was sent. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * What carries the bot's messages to the connector, with the one retry policy. It throws a
 * SendError for everything but success: the SDK's own policy sits above it, retries by statuses
 * and by error codes, posts anew after a reset, and finds neither in a SendError.
 */
export function makeRetryClient(pace: Partial<Pace> = {}): HttpClient {
  return { sendRequest: (request) => send(request, { ...PACE, ...pace }) };
}

async function send(request: Request, { jitter, firstBackoffMs, tryTimeoutMs }: Pace): Promise<Answer> {
  const started = performance.now();
  const repeatable = request.method !== 'POST';
  let doubtful = false;
  for (let number = 1; ; number++) {
    const { outcome, answer } = await once(
      request,
      Math.min(tryTimeoutMs, SEND_BUDGET_MS - (performance.now() - started)),
    );
    if (answer !== undefined) return answer;
    doubtful ||= isDoubtful(outcome);
    const spentMs = performance.now() - started;
    const wait = waitBeforeRetry(outcome, { number, spentMs, repeatable, jitter: jitter(), firstBackoffMs });
    if (wait === undefined) throw new SendError(outcome.kind === 'answered' ? outcome.status : 0, doubtful);
    await sleep(wait);
  }
}

/** Did the message perhaps arrive? Not after a refusal; perhaps when a server failed over it. */
function isDoubtful(outcome: Try): boolean {
  if (outcome.kind !== 'answered') return outcome.kind === 'unknown';
  return outcome.status >= 500 && outcome.status !== 503;
}

async function once(request: Request, timeoutMs: number): Promise<{ outcome: Try; answer?: Answer }> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      ...(request.body === undefined || request.body === null ? {} : { body: request.body as string }),
      // A redirect would carry the bot's token to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(1, timeoutMs)),
    });
    const { status } = response;
    const retryAfter = retryAfterMs(response.headers.get('retry-after'), new Date());
    const outcome: Try = { kind: 'answered', status, retryAfterMs: retryAfter };
    if (status < 200 || status >= 300) {
      // Read and thrown away, so that the connection can be used again.
      await response.arrayBuffer().catch(() => undefined);
      return { outcome };
    }
    const bodyAsText = await response.text();
    return { outcome, answer: { request, status, headers: headersOf(response), bodyAsText } as unknown as Answer };
  } catch (error) {
    return { outcome: { kind: NOT_CONNECTED.has(causeOf(error)) ? 'not-connected' : 'unknown' } };
  }
}

/** The one member of the SDK's header class that it reads of an answer. */
function headersOf(response: Response) {
  const headers = Object.fromEntries(response.headers);
  return { toJson: () => headers };
}

/** fetch hides the socket's error code in `cause`. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
