import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Credentials } from '../config.js';
import { errorName, type Log } from '../log.js';
import { failureMessage } from './failureMessage.js';

/**
 * The adapter to the Bot Framework. Without credentials it checks no token, which the server allows
 * on this machine alone.
 */
export function makeAdapter(credentials: Credentials | undefined, log: Log): TeamsAdapter {
  const adapter = new TeamsAdapter(
    credentials === undefined
      ? {}
      : {
          MicrosoftAppId: credentials.appId,
          MicrosoftAppType: credentials.appType,
          MicrosoftAppTenantId: credentials.tenantId,
          ...(credentials.password === undefined ? {} : { MicrosoftAppPassword: credentials.password }),
        },
  );
  // Without this an error's text would go to the console and into the HTTP response.
  adapter.onTurnError = async (context, error) => {
    log({ event: 'turn-failed', error: errorName(error) });
    try {
      await context.sendActivity(failureMessage());
    } catch (sending) {
      log({ event: 'turn-failed', error: errorName(sending) });
    }
  };
  return adapter;
}
