import { CardFactory, type TurnContext } from 'botbuilder';
import { noListCard } from '../../cards/checklistPages.js';
import { chooseItemsCard, chooseTemplateCard } from '../../cards/checklistTask.js';
import type { Card } from '../../cards/elements.js';
import type { Sjekkliste } from '../../content/schema/sjekkliste.js';
import { readOwnItems } from '../../core/decide/checklist/ownItems.js';
import { isShared } from '../../core/decide/checklist/reply.js';
import { templatesOf } from '../../core/decide/checklist/template.js';
import { checklistWords, refusedWords, troubleWords } from '../../core/decide/checklist/words.js';
import { inForm } from '../../core/form.js';
import type { Place } from '../../core/incoming.js';
import type { ListOutcome } from '../../log.js';
import type { ChecklistDeps } from './deps.js';
import type { TaskForm } from './parse.js';
import { saveAndSend } from './post.js';
import { answerTask } from './send.js';

/** The message extension's task module: choose a template, choose and add items, post. */
export async function handleTask(
  context: TurnContext,
  task: TaskForm,
  place: Place,
  deps: ChecklistDeps,
): Promise<ListOutcome> {
  const { form } = task;
  if (!isShared(place)) {
    await say(context, task, inForm(checklistWords.checklist, form), inForm(checklistWords.howToPost, form));
    return 'refused';
  }
  const { content } = deps.bot();
  const template = task.mal === undefined ? undefined : content.sjekklister.get(task.mal);
  if (task.steg === 'start' || template === undefined || template.slag !== 'rutine') {
    await goOn(context, task, chooseTemplateCard(templatesOf(content, 'rutine'), form));
    return 'ok';
  }
  if (task.steg === 'punkter') {
    await goOn(context, task, chooseItemsCard(template, form));
    return 'ok';
  }
  return postChosen(context, task, template, deps);
}

async function postChosen(
  context: TurnContext,
  task: TaskForm,
  template: Sjekkliste,
  deps: ChecklistDeps,
): Promise<ListOutcome> {
  const { form } = task;
  const own = readOwnItems(task.egne);
  if (!own.ok) {
    // What was typed is not shown again: it is not kept anywhere, this answer included.
    await goOn(context, task, chooseItemsCard(template, form, refusedWords(own, form)));
    return 'refused';
  }
  const chosen = template.punkter.map(({ id }) => id).filter((id) => task.punkter.includes(id));
  const punkter = [...chosen, ...own.items.map(({ id }) => id)];
  if (punkter.length === 0) {
    await goOn(context, task, chooseItemsCard(template, form, inForm(checklistWords.chooseOne, form)));
    return 'refused';
  }
  const { id: mal, versjon } = template;
  const frist = task.frist === undefined ? {} : { frist: task.frist };
  const outcome = await saveAndSend(context, { mal, versjon, form, punkter, own: own.items, ...frist }, deps);
  const posted = outcome === 'ok' || outcome === 'repeated';
  if (posted) await say(context, task, inForm(template.tittel, form), inForm(checklistWords.posted, form));
  else await say(context, task, inForm(checklistWords.notSavedTitle, form), troubleWords(outcome, form));
  return outcome;
}

/** A closing sentence as a card, not a bare message: the Playground shows a message as an empty window. */
async function say(context: TurnContext, task: TaskForm, title: string, text: string): Promise<void> {
  await goOn(context, task, noListCard(task.form, { title, text }));
}

async function goOn(context: TurnContext, { form }: TaskForm, card: Card): Promise<void> {
  const title = inForm(checklistWords.checklist, form);
  const value = { title, height: 'large', width: 'medium', card: CardFactory.adaptiveCard(card) };
  await answerTask(context, { type: 'continue', value });
}
