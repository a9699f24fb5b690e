import { createServer, type Server } from 'node:http';
import type { TurnContext } from 'botbuilder';
import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import helmet from 'helmet';
import { errorName, type Log } from '../log.js';
import type { BotAdapter } from './adapter.js';
import { type Door, openDoor } from './door/door.js';
import { makeEndpoint } from './endpoint.js';
import { makeReject, type Reject } from './reject.js';

const LARGEST_BODY = '256kb';

export interface ServerDeps {
  readonly adapter: BotAdapter;
  readonly turn: (context: TurnContext) => Promise<unknown>;
  readonly health: () => object;
  readonly log: Log;
  /** Undefined: nothing is asked for but what the adapter itself asks for. */
  readonly door?: Door;
}

/** The HTTP side: one endpoint for Teams, one for the operator's health check. */
export function makeServer({ adapter, turn, health, log, door = openDoor(adapter) }: ServerDeps): Express {
  const app = express();
  // Nothing is kept by anyone, so nobody asks whether it has changed; and each answer would be hashed for it.
  app.set('etag', false);
  const reject = makeReject(log);
  app.use(helmet());
  app.use((_request, response, next) => {
    // Answers may hold what a user asked about; no proxy keeps them.
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.get('/health', (_request, response) => {
    response.json(health());
  });
  const endpoint = makeEndpoint({ adapter, turn, log, door, reject });
  app.post('/api/messages', endpoint.headers, express.json({ limit: LARGEST_BODY, type: () => true }), endpoint.body);
  app.all('/api/messages', (_request, response) => {
    response.setHeader('Allow', 'POST');
    reject(response, 405, 'method');
  });
  app.use((_request, response) => {
    response.status(404).json({ error: 'Not found. Teams posts to /api/messages.' });
  });
  app.use(makeErrorHandler(reject, log));
  return app;
}

function makeErrorHandler(reject: Reject, log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response: Response, next) => {
    if (response.headersSent) return next();
    const status = statusOf(error);
    if (status === 413) return reject(response, 413, 'too-large');
    if (status < 500) return reject(response, 400, 'not-json');
    log({ event: 'turn-failed', error: errorName(error) });
    response.status(500).json({ error: 'Something went wrong.' });
  };
}

/** The status an error of express or body-parser carries; 500 for anything else. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

/** Starts to listen; a taken port rejects with an error that names it. */
export function listen(app: Express, port: number, host: string | undefined): Promise<Server> {
  const server = createServer(app);
  // Longer than a load balancer keeps an idle connection, so that it, not we, closes first.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve(server));
  });
}
