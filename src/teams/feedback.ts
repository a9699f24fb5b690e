import { type Activity, ActivityTypes, MessageFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { type FeedbackPress, feedbackWords } from '../core/decide/feedback.js';
import { inForm } from '../core/form.js';
import type { ListOutcome } from '../log.js';
import { StoreError } from '../store/store.js';
import type { ChecklistDeps } from './checklist/deps.js';
import { answerSentence, isInvoke } from './checklist/send.js';

const schema = z.strictObject({
  press: z.literal('nyttig'),
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  svar: z.enum(['ja', 'nei']),
  form: z.enum(['nb', 'nn', 'en']),
});

/** A click on «Var svaret nyttig?»; undefined for anything else. */
export function toFeedback({ type, name, value }: Activity): FeedbackPress | undefined {
  if (type === ActivityTypes.Message) return parse(value);
  if (type !== ActivityTypes.Invoke || name !== 'adaptiveCard/action') return undefined;
  const wrapped = z.looseObject({ action: z.looseObject({ data: z.unknown() }) }).safeParse(value);
  return parse(wrapped.data?.action.data);
}

/** Counts the click on its topic, once however often Teams delivers it, and says thank you. */
export async function handleFeedback(
  context: TurnContext,
  { id, svar, form }: FeedbackPress,
  { bot, store, recent, now }: Pick<ChecklistDeps, 'bot' | 'store' | 'recent' | 'now'>,
): Promise<ListOutcome> {
  let outcome: ListOutcome = 'gone';
  // Only topics we have: a forged id must not become a key in the store.
  if (bot().content.emner.has(id)) {
    outcome = recent.isNew(context.activity.id, now().getTime()) ? await count(store, id, svar) : 'repeated';
  }
  const counted = outcome === 'ok' || outcome === 'repeated';
  const sentence = inForm(counted ? feedbackWords.thanks : feedbackWords.notCounted, form);
  if (isInvoke(context)) await answerSentence(context, sentence);
  else await context.sendActivity(MessageFactory.text(sentence));
  return outcome;
}

async function count(store: ChecklistDeps['store'], topic: string, svar: 'ja' | 'nei'): Promise<ListOutcome> {
  try {
    await store.countFeedback(topic, svar === 'ja');
    return 'ok';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.trouble;
  }
}

function parse(data: unknown): FeedbackPress | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  // Teams adds its own members (msteams …) to the data of a submit.
  const { bot: _bot, msteams: _msteams, ...ours } = data as Record<string, unknown>;
  return schema.safeParse(ours).data;
}
