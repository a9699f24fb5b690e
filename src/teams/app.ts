// Deep imports: the package's root loads openai, tokenizers and dialogs, a second of start-up and
// twenty megabytes that the bot has no use for.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Bot } from '../core/bot.js';
import type { Reply } from '../core/reply.js';
import { respond } from '../core/respond.js';
import type { Log } from '../log.js';
import { kindOf } from './activityKind.js';
import type { ChecklistDeps } from './checklist/deps.js';
import { handleListTurn } from './checklist/handle.js';
import { toListTurn } from './checklist/parse.js';
import { placeOf, toIncoming } from './incoming.js';
import { searchAnswer, toSearch } from './messageExtension.js';
import { toInvokeResponse, toMessage } from './outgoing.js';

/** What a turn needs besides the message: the bot as it is now, the clock, the log. */
export interface TurnDeps {
  readonly bot: () => Bot;
  readonly now: () => Date;
  readonly log: Log;
  /** Undefined where no lists are kept: their buttons then say that they no longer work. */
  readonly checklists?: ChecklistDeps;
}

/** The Teams application: every activity goes the same way, `toIncoming` → `respond` → send. */
export function makeApp(deps: TurnDeps): Application {
  const app = new Application({ startTypingTimer: false, longRunningMessages: false, removeRecipientMention: false });
  app.activity(
    () => Promise.resolve(true),
    (context) => handleTurn(context, deps),
  );
  return app;
}

async function handleTurn(context: TurnContext, { bot, now, log, checklists }: TurnDeps): Promise<void> {
  const started = performance.now();
  const { activity } = context;
  const turn = checklists === undefined ? undefined : toListTurn(activity, placeOf(activity));
  if (checklists !== undefined && turn !== undefined) {
    const outcome = await handleListTurn(context, turn, checklists);
    log({ event: 'checklist', action: turn.turn, outcome, ms: Math.round(performance.now() - started) });
    return;
  }
  const query = toSearch(activity);
  if (query !== undefined) {
    await context.sendActivity(searchAnswer(bot(), query, now()));
    log({ event: 'search', ms: Math.round(performance.now() - started) });
    return;
  }
  const incoming = toIncoming(activity);
  if (incoming === undefined) {
    // Teams shows an error for an invoke without an answer.
    if (activity.type === ActivityTypes.Invoke)
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: {} } });
    log({ event: 'ignored', activity: kindOf(activity.type) });
    return;
  }
  const reply = respond(bot(), incoming, now());
  await context.sendActivity(activity.type === ActivityTypes.Invoke ? toInvokeResponse(reply) : toMessage(reply));
  log({
    event: 'turn',
    kind: reply.kind,
    topic: topicOf(reply),
    masked: reply.masked,
    ms: Math.round(performance.now() - started),
  });
}

function topicOf(reply: Reply): string | null {
  return reply.kind === 'answer' ? reply.answer.id : null;
}
