import type { Response } from 'express';
import type { Log, RejectReason } from '../log.js';

export type Reject = (
  response: Response,
  status: RejectStatus,
  reason: RejectReason,
  retryAfterSeconds?: number,
) => void;
type RejectStatus = 400 | 401 | 403 | 405 | 413 | 429 | 503;

/** The caller learns the status alone; the reason stands in the log. */
const MESSAGES: Record<RejectStatus, string> = {
  400: 'The body is not a Bot Framework activity in JSON.',
  401: 'Unauthorized.',
  403: 'Forbidden.',
  405: 'Teams posts to /api/messages.',
  413: 'The body is over 256 KB.',
  429: 'Too many requests.',
  503: 'Try again later.',
};

/** Makes the one function that turns a request away: an event without content, and a short answer. */
export function makeReject(log: Log): Reject {
  return (response, status, reason, retryAfterSeconds) => {
    log({ event: 'rejected', reason, status });
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
    response.status(status).json({ error: MESSAGES[status] });
  };
}
