import type { TurnContext } from 'botbuilder';
import { listCardOf, openingPage } from '../../cards/checklistList.js';
import { documentationCard, listTextCard, type Notice, noListCard } from '../../cards/checklistPages.js';
import { dayInNorway } from '../../content/day.js';
import { listCsv, listText } from '../../core/decide/checklist/export.js';
import { applyEvent, type ListEvent, type Liste } from '../../core/decide/checklist/list.js';
import { guardOwnItems } from '../../core/decide/checklist/ownItems.js';
import type { ListPress } from '../../core/decide/checklist/press.js';
import { type ListView, viewOf } from '../../core/decide/checklist/view.js';
import { checklistWords, type StoreTrouble, troubleWords } from '../../core/decide/checklist/words.js';
import { type Form, inForm } from '../../core/form.js';
import type { ListOutcome } from '../../log.js';
import { StoreError } from '../../store/store.js';
import type { ChecklistDeps } from './deps.js';
import type { ListTurn } from './parse.js';
import { copyList, postTemplate } from './post.js';
import { answerCard, answerSentence, cardMessage, expectsReplies, isInvoke } from './send.js';
import { handleTask } from './task.js';

/** One event on posted lists, from click to answer. Gives what happened, for the log. */
export async function handleListTurn(context: TurnContext, turn: ListTurn, deps: ChecklistDeps): Promise<ListOutcome> {
  switch (turn.turn) {
    case 'post':
      return postTemplate(context, turn.mal, turn.form, deps);
    case 'task':
      return handleTask(context, turn.task, turn.place, deps);
    case 'press':
      return handlePress(context, turn.press, deps);
  }
}

async function handlePress(context: TurnContext, press: ListPress, deps: ChecklistDeps): Promise<ListOutcome> {
  const event = eventOf(press);
  try {
    const list =
      event === undefined ? await deps.store.get(press.liste) : await changeList(context, press, event, deps);
    if (list === undefined) {
      await answerCard(
        context,
        noListCard(press.form, goneNotice(press.form)),
        inForm(checklistWords.goneTitle, press.form),
      );
      return 'gone';
    }
    if (event === undefined) return await show(context, press, list, deps);
    return 'ok';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await tellTrouble(context, press, error.trouble, deps);
    return error.trouble;
  }
}

function eventOf(press: ListPress): ListEvent | undefined {
  switch (press.press) {
    case 'liste-hak':
      return { event: 'tick', punkt: press.punkt, gjort: press.gjort };
    case 'liste-lukk':
      return { event: 'close' };
    case 'liste-apne':
      return { event: 'reopen' };
    default:
      return undefined;
  }
}

/** Saves the change, answers the one who clicked, and shows it to everybody else. */
async function changeList(
  context: TurnContext,
  press: ListPress,
  event: ListEvent,
  deps: ChecklistDeps,
): Promise<Liste | undefined> {
  const day = dayInNorway(deps.now());
  let closedNow = false;
  const list = await deps.store.update(press.liste, (before) => {
    const after = applyEvent(before, event, day);
    closedNow = after.lukket !== undefined && before.lukket === undefined;
    return after;
  });
  if (list === undefined) return undefined;
  const view = viewFor(list, press, deps);
  const shared = shareList(context, press, view, deps);
  const page = press.press === 'liste-hak' ? press.side : openingPage(view);
  // A plain submit has no answer in place: the updated message is the answer, or a new one is.
  if (isInvoke(context) || expectsReplies(context) || !(await shared)) {
    await answerCard(context, listCardOf(view, page), view.title);
  }
  if (closedNow) await context.sendActivity(documentation(view));
  return list;
}

async function show(context: TurnContext, press: ListPress, list: Liste, deps: ChecklistDeps): Promise<ListOutcome> {
  const view = viewFor(list, press, deps);
  switch (press.press) {
    case 'liste-tekst':
      await answerCard(context, listTextCard(view, listText(view)), view.title);
      return 'ok';
    case 'liste-csv':
      await answerCard(context, listTextCard(view, listCsv(view)), view.title);
      return 'ok';
    case 'liste-dokumentasjon':
      await context.sendActivity(documentation(view));
      await answerSentence(context, inForm(checklistWords.documentationPosted, view.form));
      return 'ok';
    case 'liste-kopier':
      return copyList(context, list, guardOwnItems(press.egne), deps);
    default:
      await answerCard(context, listCardOf(view, press.press === 'liste-vis' ? press.side : 0), view.title);
      return 'ok';
  }
}

export function viewFor(list: Liste, { egne }: { readonly egne: readonly string[] }, deps: ChecklistDeps): ListView {
  // What the card carried came from outside: the own items are guarded anew each time.
  const context = { content: deps.bot().content, day: dayInNorway(deps.now()), days: deps.days };
  return viewOf(list, guardOwnItems(egne), context);
}

/** The message as it stands for all, read anew when its turn to be sent comes. */
function shareList(context: TurnContext, press: ListPress, view: ListView, deps: ChecklistDeps): Promise<boolean> {
  if (expectsReplies(context)) return Promise.resolve(false);
  return deps.sharing.share(context, async () => {
    const list = await deps.store.get(press.liste);
    if (list === undefined) return undefined;
    const now = viewFor(list, press, deps);
    return cardMessage(listCardOf(now, openingPage(now)), view.title);
  });
}

function documentation(view: ListView) {
  const title = `${inForm(checklistWords.documentation, view.form)}: ${view.title}`;
  return cardMessage(documentationCard(view, listText(view)), title);
}

function goneNotice(form: Form): Notice {
  return { title: inForm(checklistWords.goneTitle, form), text: inForm(checklistWords.gone, form) };
}

/** Says that nothing was saved: above the list when it can still be read, alone when not. */
async function tellTrouble(
  context: TurnContext,
  press: ListPress,
  trouble: StoreTrouble,
  deps: ChecklistDeps,
): Promise<void> {
  const { form } = press;
  const notice = { title: inForm(checklistWords.notSavedTitle, form), text: troubleWords(trouble, form) };
  const list = trouble === 'unavailable' || trouble === 'busy' ? undefined : await readable(press.liste, deps);
  const side = 'side' in press ? press.side : 0;
  const card =
    list === undefined
      ? noListCard(form, notice, retryOf(press, deps))
      : listCardOf(viewFor(list, press, deps), side, notice);
  await answerCard(context, card, notice.title);
}

/**
 * The same click once more. What it carried came from outside: own items are guarded again, and a
 * click with ids that no card of ours can hold is not repeated.
 */
function retryOf(press: ListPress, deps: ChecklistDeps): ListPress | undefined {
  const templates = [...deps.bot().content.sjekklister.values()];
  const isItem = (id: string) =>
    /^e\d$/.test(id) || templates.some(({ punkter }) => punkter.some((one) => one.id === id));
  if (!/^[A-Za-z0-9_-]{22}$/.test(press.liste) || ('punkt' in press && !isItem(press.punkt))) return undefined;
  return { ...press, egne: guardOwnItems(press.egne).map(({ text }) => text ?? '') };
}

async function readable(id: string, { store }: ChecklistDeps): Promise<Liste | undefined> {
  try {
    return await store.get(id);
  } catch {
    return undefined;
  }
}
