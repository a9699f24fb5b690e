// Deep imports: the package's root loads openai, tokenizers and dialogs, a second of start-up and
// twenty megabytes that the bot has no use for.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Bot } from '../core/bot.js';
import type { Reply } from '../core/reply.js';
import { respond } from '../core/respond.js';
import { type Log, type TopicId, topicId } from '../log.js';
import type { CountedTurn } from '../metrics/metrics.js';
import { kindOf } from './activityKind.js';
import type { ChecklistDeps } from './checklist/deps.js';
import { handleListTurn } from './checklist/handle.js';
import { toListTurn } from './checklist/parse.js';
import { handleFeedback, toFeedback } from './feedback.js';
import { handleFreeText, toFreeTextTurn } from './freeTextCheck.js';
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
  /** Counts each reply; undefined where nothing is counted. */
  readonly count?: (turn: CountedTurn) => void;
  /** Is the free-text check of anonymity turned on? */
  readonly freeTextCheck?: boolean;
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

async function handleTurn(context: TurnContext, deps: TurnDeps): Promise<void> {
  const started = performance.now();
  const { activity } = context;
  const { bot, now, log, count } = deps;
  const special = await handleSpecial(context, deps, () => Math.round(performance.now() - started));
  if (special) return;
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
  const { kind, form, masked } = reply;
  const topic = topicOf(reply, bot());
  const ms = Math.round(performance.now() - started);
  log({ event: 'turn', kind, topic, masked, ms });
  count?.({ kind, topic, form, masked, ms });
}

/** What goes another way than a question: posted lists, feedback, the message extension. */
async function handleSpecial(context: TurnContext, deps: TurnDeps, ms: () => number): Promise<boolean> {
  const { activity } = context;
  const { bot, now, log, checklists, freeTextCheck = false } = deps;
  const freeText = toFreeTextTurn(activity);
  if (freeText !== undefined) {
    await handleFreeText(context, freeText, freeTextCheck);
    log({ event: 'free-text-check', step: freeText.step, ms: ms() });
    return true;
  }
  const feedback = checklists === undefined ? undefined : toFeedback(activity);
  if (checklists !== undefined && feedback !== undefined) {
    const outcome = await handleFeedback(context, feedback, checklists);
    log({ event: 'feedback', outcome, ms: ms() });
    return true;
  }
  const turn = checklists === undefined ? undefined : toListTurn(activity, placeOf(activity));
  if (checklists !== undefined && turn !== undefined) {
    const outcome = await handleListTurn(context, turn, checklists);
    log({ event: 'checklist', action: turn.turn, outcome, ms: ms() });
    return true;
  }
  const query = toSearch(activity);
  if (query === undefined) return false;
  await context.sendActivity(searchAnswer(bot(), query, now()));
  log({ event: 'search', ms: ms() });
  return true;
}

function topicOf(reply: Reply, { content }: Bot): TopicId | null {
  return reply.kind === 'answer' ? topicId(reply.answer.id, content.emner) : null;
}
