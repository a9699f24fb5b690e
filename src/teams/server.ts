import { createServer, type Server } from 'node:http';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { TurnContext } from 'botbuilder';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { errorName, type Log, type RejectReason } from '../log.js';
import { isActivity } from './activity.js';

const LARGEST_BODY = '256kb';

export interface ServerDeps {
  readonly adapter: TeamsAdapter;
  readonly turn: (context: TurnContext) => Promise<unknown>;
  readonly health: () => object;
  readonly log: Log;
}

/** The HTTP side: one endpoint for Teams, one for the operator's health check. */
export function makeServer({ adapter, turn, health, log }: ServerDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', (_request, response) => {
    response.json(health());
  });
  const reject = (response: Response, status: number, reason: RejectReason, message: string) => {
    log({ event: 'rejected', reason, status });
    response.status(status).json({ error: message });
  };
  app.post(
    '/api/messages',
    express.json({ limit: LARGEST_BODY, type: () => true }),
    async (request: Request, response: Response) => {
      if (!isActivity(request.body)) {
        reject(response, 400, 'not-an-activity', 'The body is not a Bot Framework activity.');
        return;
      }
      await adapter.process(request, response, async (context) => void (await turn(context)));
    },
  );
  app.use((_request, response) => {
    response.status(404).json({ error: 'Not found. Teams posts to /api/messages.' });
  });
  const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next();
    const status = statusOf(error);
    if (status === 413) return reject(response, 413, 'too-large', 'The body is over 256 KB.');
    if (status < 500) return reject(response, status, 'not-json', 'The body is not valid JSON.');
    log({ event: 'turn-failed', error: errorName(error) });
    response.status(500).json({ error: 'Something went wrong.' });
  };
  app.use(onError);
  return app;
}

/** The status an error of express or body-parser carries; 500 for anything else. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

/** Starts to listen; a taken port rejects with an error that names it. */
export function listen(app: Express, port: number, host: string | undefined): Promise<Server> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve(server));
  });
}
