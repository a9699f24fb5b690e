import { type Activity, ActivityTypes, CardFactory, DeliveryModes, MessageFactory, type TurnContext } from 'botbuilder';
import type { Card } from '../../cards/elements.js';

/** A card as a message of its own. The summary is what a notification shows. */
export function cardMessage(card: Card, summary: string): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary };
}

/** Can the click be answered in place, with a card that replaces the one clicked? */
export function isInvoke({ activity }: TurnContext): boolean {
  return activity.type === ActivityTypes.Invoke;
}

/** Are the replies returned in the HTTP response itself? Then there is no message to update. */
export function expectsReplies({ activity }: TurnContext): boolean {
  return activity.deliveryMode === DeliveryModes.ExpectReplies;
}

/** Answers a click: in place for an invoke, as a message otherwise. */
export async function answerCard(context: TurnContext, card: Card, summary: string): Promise<void> {
  if (isInvoke(context)) await invokeBody(context, { type: 'application/vnd.microsoft.card.adaptive', value: card });
  if (!isInvoke(context) || expectsReplies(context)) await context.sendActivity(cardMessage(card, summary));
}

/** Answers a click with a sentence; a message click has its answer already in what was posted. */
export async function answerSentence(context: TurnContext, sentence: string): Promise<void> {
  if (isInvoke(context)) {
    await invokeBody(context, { type: 'application/vnd.microsoft.activity.message', value: sentence });
  }
}

async function invokeBody(context: TurnContext, body: object): Promise<void> {
  const value = { status: 200, body: { statusCode: 200, ...body } };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}

/** Answers a task module with what its window shows next. */
export async function answerTask(context: TurnContext, task: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: { task } } });
}
