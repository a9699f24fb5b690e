import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import { z } from 'zod/v4';
import { draftCard } from '../cards/draft.js';
import { renderCard } from '../cards/render.js';
import type { Bot } from '../core/bot.js';
import type { Form } from '../core/form.js';
import { RawText } from '../core/guard/text.js';
import { type Hit, search } from '../core/search/search.js';

/** Ids of the message extension's commands; the same as in appPackage/manifest.json. */
export const SEARCH_COMMAND = 'sok';
const LONGEST_TITLE = 120;
const LONGEST_LINE = 200;

const querySchema = z.looseObject({
  commandId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
});

/** Sealed at once: only the guard reads what was typed. */
export interface SearchQuery {
  readonly text: RawText;
  readonly form: Form;
}

/** Reads a search from the message extension; undefined for any other activity. */
export function toSearch({ type, name, value, locale }: Activity): SearchQuery | undefined {
  if (type !== ActivityTypes.Invoke || name !== 'composeExtension/query') return undefined;
  const query = querySchema.safeParse(value).data;
  const typed = query?.parameters.find((parameter) => parameter.name === SEARCH_COMMAND)?.value;
  return { text: new RawText(typeof typed === 'string' ? typed : ''), form: formOf(locale) };
}

/** The hits as a list; the chosen card goes into the writer's draft, and the writer sends it or not. */
export function searchAnswer(bot: Bot, { text, form }: SearchQuery, asOf: Date): Partial<Activity> {
  const attachments = search(bot, text, form, asOf).map(attachmentOf);
  const composeExtension = { type: 'result', attachmentLayout: 'list', attachments };
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body: { composeExtension } } };
}

function attachmentOf({ title, line, reply }: Hit) {
  const preview = CardFactory.thumbnailCard(cut(title, LONGEST_TITLE), [], [], { text: cut(line, LONGEST_LINE) });
  return { ...CardFactory.adaptiveCard(draftCard(renderCard(reply))), preview };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function formOf(locale: unknown): Form {
  return typeof locale === 'string' && /^nn\b/iu.test(locale) ? 'nn' : 'nb';
}
