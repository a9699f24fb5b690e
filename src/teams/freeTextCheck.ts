import { type Activity, ActivityTypes, CardFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { findingsCard, freeTextCard } from '../cards/freeTextCheck.js';
import { reviewAnonymity } from '../core/guard/review.js';
import { RawText } from '../core/guard/text.js';
import { answerTask } from './checklist/send.js';

/** The action's id in the manifest. */
export const FREE_TEXT_COMMAND = 'fritekstsjekk';

export type FreeTextTurn = { readonly step: 'open' } | { readonly step: 'check'; readonly text: RawText };

const schema = z.looseObject({
  commandId: z.literal(FREE_TEXT_COMMAND),
  data: z.looseObject({ steg: z.string().optional(), tekst: z.string().optional() }).nullish().catch(undefined),
});

/** The message extension action «Er teksten anonym?»; undefined for anything else. The text is sealed at once. */
export function toFreeTextTurn({ type, name, value }: Activity): FreeTextTurn | undefined {
  if (type !== ActivityTypes.Invoke) return undefined;
  if (name !== 'composeExtension/fetchTask' && name !== 'composeExtension/submitAction') return undefined;
  const read = schema.safeParse(value).data;
  if (read === undefined) return undefined;
  const tekst = read.data?.tekst ?? '';
  return read.data?.steg === 'sjekk' && tekst.trim() !== ''
    ? { step: 'check', text: new RawText(tekst) }
    : { step: 'open' };
}

/**
 * Answers in the task module alone: nothing is posted, logged or counted of the text. Turned off, it
 * says so, since the action may still stand in an older manifest.
 */
export async function handleFreeText(context: TurnContext, turn: FreeTextTurn, turnedOn: boolean): Promise<void> {
  if (!turnedOn) {
    await answerTask(context, { type: 'message', value: 'Sjekken av fritekst er slått av her.' });
    return;
  }
  const card = turn.step === 'open' ? freeTextCard() : findingsCard(reviewAnonymity(turn.text));
  const value = { title: 'Er teksten anonym?', height: 'large', width: 'medium', card: CardFactory.adaptiveCard(card) };
  await answerTask(context, { type: 'continue', value });
}
