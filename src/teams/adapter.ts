import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder';
import { validateAndFixActivity } from 'botbuilder/lib/activityValidator.js';
import type { Credentials } from '../config.js';
import { errorName, type Log } from '../log.js';
import type { GateActivity } from './activity.js';
import { failureMessage } from './failureMessage.js';
import { makeRetryClient, type Pace } from './retryClient.js';
import { SendError } from './sendError.js';

/** What the turn came to, beside the answer to an invoke. */
export interface Delivered {
  readonly answer: InvokeResponse | undefined;
  /** True: nothing of the reply left the bot, so another delivery of the activity can only help. */
  readonly lost: boolean;
}

/**
 * The adapter in two steps. `process`, its own way in, answers 500 to a bad signature, writes errors
 * to the console and their text into the HTTP response, and leaves no room for our door between the
 * authentication and the turn.
 */
export class BotAdapter extends TeamsAdapter {
  /** botbuilder's own check of the token; throws when it refuses. Without credentials it lets all in. */
  authenticate(activity: GateActivity, header: string) {
    return this.botFrameworkAuthentication.authenticateRequest(activity as unknown as Activity, header);
  }

  /** Runs the turn of an authenticated activity. */
  async deliver(
    auth: Authentication,
    activity: GateActivity,
    turn: (context: TurnContext) => Promise<unknown>,
  ): Promise<Delivered> {
    // The context itself is revoked when the turn ends; what it carries is not.
    let state: TurnContext['turnState'] | undefined;
    const answer = await this.processActivity(
      auth,
      validateAndFixActivity(activity as unknown as Activity),
      async (context) => {
        state = context.turnState;
        await turn(context);
      },
    );
    return { answer, lost: state?.get<boolean>(LOST) ?? false };
  }
}

export type Authentication = Awaited<ReturnType<BotAdapter['authenticate']>>;
const LOST = Symbol('nothing of the reply left the bot');

/**
 * The adapter to the Bot Framework. Without credentials it checks no token, which the server allows
 * on this machine alone.
 */
export function makeAdapter(credentials: Credentials | undefined, log: Log, pace?: Partial<Pace>): BotAdapter {
  const httpClient = makeRetryClient(pace);
  const adapter = new BotAdapter(settingsOf(credentials), undefined, undefined, { httpClient });
  // Without this an error's text would go to the console and into the HTTP response.
  adapter.onTurnError = async (context, error) => {
    if (error instanceof SendError) {
      // Another message would meet the same connector, or double one that arrived after all.
      context.turnState.set(LOST, !error.mayHaveArrived && !context.responded);
      log({ event: 'send-failed', status: error.statusCode, mayHaveArrived: error.mayHaveArrived });
      return;
    }
    log({ event: 'turn-failed', error: errorName(error) });
    try {
      await sayFailure(context);
    } catch (sending) {
      log({ event: 'turn-failed', error: errorName(sending) });
    }
  };
  return adapter;
}

function settingsOf(credentials: Credentials | undefined) {
  if (credentials === undefined) return {};
  const { appId, appType, tenantId, password, certificate } = credentials;
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
    ...(password === undefined ? {} : { MicrosoftAppPassword: password }),
    ...(certificate === undefined
      ? {}
      : { CertificateThumbprint: certificate.thumbprint, CertificatePrivateKey: certificate.privateKey }),
  };
}

/** A click waits for an answer of its own kind; anything else would show as "unable to reach app". */
async function sayFailure(context: TurnContext): Promise<void> {
  if (context.activity.type !== ActivityTypes.Invoke) {
    await context.sendActivity(failureMessage());
    return;
  }
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: failureMessage() };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
