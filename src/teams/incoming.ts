import { type Activity, ActivityTypes, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Form } from '../core/form.js';
import { RawText } from '../core/guard/text.js';
import type { ButtonPress, Incoming, Place } from '../core/incoming.js';

const id = z.string().min(1).max(80);
const form = z.enum(['nb', 'nn', 'en']);
const tjeneste = id.optional();

/** The data of our buttons: ids only. Strict, so that a foreign or forged payload is not ours. */
const pressSchema = z.discriminatedUnion('press', [
  z.strictObject({ press: z.literal('emne'), id, tjeneste, form }),
  z.strictObject({ press: z.enum(['bestemmelse', 'ordlyd']), lov: id, paragraf: id, tjeneste, form }),
  z.strictObject({ press: z.literal('tjeneste'), id, form }),
  z.strictObject({ press: z.literal('omrade'), id, tjeneste, form }),
  z.strictObject({
    press: z.literal('ord'),
    ord: z.enum(['hjelp', 'tema', 'personvern', 'sjekkliste', 'dialog']),
    tjeneste,
    form,
  }),
  z.strictObject({
    press: z.literal('dialog'),
    id,
    versjon: z.string().max(40),
    valg: z.array(id).max(20),
    tjeneste,
    form,
  }),
  z.strictObject({ press: z.literal('sjekkliste'), id, form }),
  z.strictObject({ press: z.literal('liste-ny'), id, form }),
]);

/** Turns a Bot Framework activity into our own event. The one place where the outside's shape is read. */
export function toIncoming(activity: Activity): Incoming | undefined {
  const place = placeOf(activity);
  switch (activity.type) {
    case ActivityTypes.Message:
      return isButton(activity.value)
        ? buttonFrom(activity.value, place)
        : { kind: 'text', text: textOf(activity), place };
    case ActivityTypes.Invoke:
      return activity.name === 'adaptiveCard/action' ? buttonFrom(actionData(activity.value), place) : undefined;
    case ActivityTypes.InstallationUpdate:
      return activity.action === undefined || activity.action.startsWith('add')
        ? { kind: 'installed', place }
        : undefined;
    default:
      return undefined;
  }
}

/** What was written, without the mention of the bot itself. */
function textOf(activity: Activity): RawText {
  const stripped = activity.text === undefined ? '' : TurnContext.removeRecipientMention({ ...activity });
  return new RawText(
    (stripped ?? '')
      .replace(/<at>[^<]*<\/at>/gu, ' ')
      .replace(/&nbsp;/gu, ' ')
      .trim(),
  );
}

function isButton(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Action.Execute wraps the data of the button; Action.Submit gives it as it is. */
function actionData(value: unknown): unknown {
  return z.looseObject({ action: z.looseObject({ data: z.unknown() }) }).safeParse(value).data?.action.data;
}

function buttonFrom(data: unknown, place: Place): Incoming {
  if (typeof data !== 'object' || data === null) return { kind: 'unknown-button', place, form: 'nb' };
  // Teams adds its own members (msteams …) to the data of a submit; ours are read, the rest dropped.
  const { bot: _bot, msteams: _msteams, ...ours } = data as Record<string, unknown>;
  const parsed = pressSchema.safeParse(ours);
  if (parsed.success) return { kind: 'button', press: parsed.data as ButtonPress, place };
  return { kind: 'unknown-button', place, form: formIn(ours) };
}

function formIn(data: Record<string, unknown>): Form {
  return form.safeParse(data['form']).data ?? 'nb';
}

/** Is it written to the bot alone, or where others read along? */
export function placeOf({ conversation }: Activity): Place {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'groupChat' ? 'group' : 'personal';
}
