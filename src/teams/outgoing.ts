import { type Activity, ActivityTypes, CardFactory, MessageFactory } from 'botbuilder';
import { renderCard } from '../cards/render.js';
import type { Reply } from '../core/reply.js';

/** A reply as a message with its card. The summary is what a notification shows. */
export function toMessage(reply: Reply): Partial<Activity> {
  const message = MessageFactory.attachment(CardFactory.adaptiveCard(renderCard(reply)));
  return { ...message, summary: summaryOf(reply) };
}

/** The answer to a click on Action.Execute: a card that takes the place of the one clicked. */
export function toInvokeResponse(reply: Reply): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: renderCard(reply) };
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}

/** One line for a notification or a screen reader; curated words only. */
function summaryOf(reply: Reply): string {
  switch (reply.kind) {
    case 'answer':
      return reply.answer.title;
    case 'several':
      return reply.answers.map(({ title }) => title).join(' / ');
    case 'provision':
      return reply.provisions.map(({ name }) => name).join(', ');
    case 'clarify':
    case 'fallback':
      return reply.intro;
    default:
      return reply.title;
  }
}
