import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { listCardOf } from '../../cards/checklistList.js';
import { noListCard } from '../../cards/checklistPages.js';
import { dayInNorway } from '../../content/day.js';
import { type Liste, newList } from '../../core/decide/checklist/list.js';
import type { OwnItem } from '../../core/decide/checklist/ownItems.js';
import { checklistWords, troubleWords } from '../../core/decide/checklist/words.js';
import { type Form, inForm } from '../../core/form.js';
import type { ListOutcome } from '../../log.js';
import { StoreError } from '../../store/store.js';
import type { ChecklistDeps } from './deps.js';
import { viewFor } from './handle.js';
import { answerCard, answerSentence, cardMessage } from './send.js';

/** What a list is posted with: a template's items or some of them, own items, a due date. */
export interface Wanted {
  readonly mal: string;
  readonly versjon: number;
  readonly form: Form;
  readonly punkter: readonly string[];
  readonly own: readonly OwnItem[];
  readonly frist?: string;
}

/** Posts a shared template with all its items; a reminder list or an unknown one is not posted. */
export async function postTemplate(
  context: TurnContext,
  mal: string,
  form: Form,
  deps: ChecklistDeps,
): Promise<ListOutcome> {
  const template = deps.bot().content.sjekklister.get(mal);
  if (template === undefined || template.slag !== 'rutine') {
    await answerCard(context, noListCard(form, refusal(form)), inForm(checklistWords.goneTitle, form));
    return 'refused';
  }
  const punkter = template.punkter.map(({ id }) => id);
  return post(context, { mal, versjon: template.versjon, form, punkter, own: [] }, deps);
}

/** The same list again with nothing done, in the version it has; for the yearly round. */
export function copyList(
  context: TurnContext,
  list: Liste,
  own: readonly OwnItem[],
  deps: ChecklistDeps,
): Promise<ListOutcome> {
  const { mal, form, punkter } = list;
  const template = deps.bot().content.sjekklister.get(mal);
  // A new list takes the template as it is now, with the items that still stand in it.
  const kept = template === undefined ? punkter : punkter.filter((id) => isKept(id, template.punkter));
  const versjon = template?.versjon ?? list.versjon;
  return post(context, { mal, versjon, form, punkter: kept, own }, deps);
}

function isKept(id: string, items: readonly { readonly id: string }[]): boolean {
  return /^e\d+$/.test(id) || items.some((item) => item.id === id);
}

async function post(context: TurnContext, wanted: Wanted, deps: ChecklistDeps): Promise<ListOutcome> {
  const { form } = wanted;
  const outcome = await saveAndSend(context, wanted, deps);
  if (outcome === 'ok' || outcome === 'repeated') {
    await answerSentence(context, inForm(checklistWords.posted, form));
    return outcome;
  }
  const title = inForm(checklistWords.notSavedTitle, form);
  await answerCard(context, noListCard(form, { title, text: troubleWords(outcome, form) }), title);
  return outcome;
}

/** Saves a new list and posts its card as the bot's own message, which alone can be updated later. */
export async function saveAndSend(
  context: TurnContext,
  { own, ...wanted }: Wanted,
  deps: ChecklistDeps,
): Promise<'ok' | 'repeated' | StoreError['trouble']> {
  const now = deps.now();
  if (!deps.recent.isNew(context.activity.id, now.getTime())) return 'repeated';
  const list = newList({ id: randomBytes(16).toString('base64url'), ...wanted }, dayInNorway(now));
  try {
    await deps.store.create(list);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.trouble;
  }
  const view = viewFor(list, { egne: own.map(({ text }) => text ?? '') }, deps);
  await context.sendActivity(
    cardMessage(listCardOf(view, 0), `${inForm(checklistWords.checklist, view.form)}: ${view.title}`),
  );
  return 'ok';
}

function refusal(form: Form) {
  return { title: inForm(checklistWords.chooseTitle, form), text: inForm(checklistWords.privateOnly, form) };
}
