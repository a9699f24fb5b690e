import { ActivityTypes, DeliveryModes, type TurnContext } from 'botbuilder';
import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../log.js';
import { type GateActivity, parseActivity } from './activity.js';
import { kindOf } from './activityKind.js';
import type { Authentication, BotAdapter, Delivered } from './adapter.js';
import { Dedupe } from './dedupe.js';
import type { Door, Refusal, Shown } from './door/door.js';
import type { Reject } from './reject.js';

interface EndpointDeps {
  readonly adapter: BotAdapter;
  readonly turn: (context: TurnContext) => Promise<unknown>;
  readonly log: Log;
  readonly door: Door;
  readonly reject: Reject;
}

/** The way of a request: the door looks at the headers, the body is read, the door looks again, the turn runs. */
export function makeEndpoint({ adapter, turn, log, door, reject }: EndpointDeps) {
  const dedupe = new Dedupe<Delivered>();
  const shown = new WeakMap<Request, Shown>();
  const refuse = (response: Response, { status, reason, retryAfterSeconds }: Refusal) =>
    reject(response, status, reason, retryAfterSeconds);

  const headers: RequestHandler = async (request, response, next) => {
    const { authorization, origin } = request.headers;
    const looked = await door.headers(authorization, origin);
    if (!looked.ok) return refuse(response, looked);
    shown.set(request, looked);
    next();
  };

  const body: RequestHandler = async (request, response) => {
    const activity = parseActivity(request.body);
    const looked = shown.get(request);
    if (activity === undefined || looked === undefined) return reject(response, 400, 'not-an-activity');
    const admitted = await door.body(activity, looked);
    if (!admitted.ok) return refuse(response, admitted);
    const { first, outcome } = await run(activity, admitted.auth);
    if (!first) log({ event: 'duplicate', activity: kindOf(activity.type) });
    answer(response, outcome);
  };

  const run = async (activity: GateActivity, auth: Authentication) => {
    const deliver = () => adapter.deliver(auth, activity, turn);
    // The reply to these is the HTTP response itself: a second delivery lost it, and gets it again.
    if (activity.type === ActivityTypes.Invoke || activity.deliveryMode === DeliveryModes.ExpectReplies)
      return { first: true, outcome: await deliver() };
    return dedupe.once(activity, deliver, ({ lost }) => !lost);
  };
  return { headers, body };
}

function answer(response: Response, { answer: invoke, lost }: Delivered): void {
  if (invoke !== undefined) {
    response.status(invoke.status);
    if (invoke.body === undefined) response.end();
    else response.json(invoke.body);
    return;
  }
  response.status(lost ? 503 : 200).end();
}
