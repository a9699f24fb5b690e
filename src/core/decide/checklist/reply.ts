import type { Content } from '../../../content/content.js';
import type { Sjekkliste } from '../../../content/schema/sjekkliste.js';
import type { Settings } from '../../bot.js';
import { inForm } from '../../form.js';
import type { Place } from '../../incoming.js';
import type { ChecklistReply, Choice } from '../../reply.js';
import type { ViewFor } from '../hjemmelView.js';
import { templatesOf } from './template.js';
import { itemTexts } from './view.js';
import { checklistWords } from './words.js';

type Shown = Omit<ChecklistReply, 'masked'>;

/** The lists to choose from: in a channel those a team ticks off together, in private chat all. */
export function checklistMenu(content: Content, view: ViewFor, place: Place): Shown {
  const shared = isShared(place);
  const templates = [...templatesOf(content, 'rutine'), ...(shared ? [] : templatesOf(content, 'huskeliste'))];
  return {
    kind: 'checklist',
    form: view.form,
    title: inForm(checklistWords.chooseTitle, view.form),
    intro: inForm(shared ? checklistWords.chooseChannel : checklistWords.choosePrivate, view.form),
    items: [],
    notes: [],
    choices: templates.map((template) => templateChoice(template, view)),
  };
}

/** One template: a shared list with its button to post, or one's own list to read and copy. */
export function checklistReply(
  content: Content,
  { appId }: Settings,
  id: string,
  view: ViewFor,
  place: Place,
): Shown | undefined {
  const template = content.sjekklister.get(id);
  if (template === undefined) return undefined;
  const { form, day } = view;
  const shared = isShared(place);
  const base = {
    kind: 'checklist' as const,
    form,
    id,
    title: `${inForm(template.slag === 'rutine' ? checklistWords.checklist : checklistWords.reminder, form)}: ${inForm(template.tittel, form)}`,
  };
  if (template.slag === 'huskeliste' && shared) {
    const url = appId === undefined ? undefined : privateChat(appId, inForm(template.tittel, form));
    return {
      ...base,
      intro: inForm(checklistWords.privateOnly, form),
      items: [],
      notes: [],
      choices: [],
      ...(url === undefined ? {} : { link: { label: inForm(checklistWords.privateOpen, form), url } }),
    };
  }
  return {
    ...base,
    intro: inForm(template.innledning, form),
    items: template.punkter.map((item) => {
      const { text, role, hjemler, reason } = itemTexts(item, template, { content, form, day });
      const basis = hjemler.length > 0 ? hjemler.map(({ name }) => name).join(', ') : reason;
      return {
        id: item.id,
        text,
        ...(role === undefined ? {} : { role }),
        ...(basis === undefined ? {} : { hjemmel: basis }),
      };
    }),
    notes: [
      ...(template.slag === 'huskeliste' ? [inForm(checklistWords.nothingKept, form)] : []),
      ...(template.slag === 'rutine' && !shared ? [inForm(checklistWords.howToPost, form)] : []),
    ],
    choices:
      template.slag === 'rutine' && shared
        ? [{ label: inForm(checklistWords.post, form), press: { press: 'liste-ny', id, form } }]
        : [],
  };
}

/** Is the place read by more than one? There a list about a case must not be ticked. */
export function isShared(place: Place): boolean {
  return place === 'channel' || place === 'group';
}

/** The button that shows a template. */
export function templateChoice({ id, tittel }: Sjekkliste, { form }: ViewFor): Choice {
  return { label: inForm(tittel, form), press: { press: 'sjekkliste', id, form } };
}

function privateChat(appId: string, title: string): string {
  const message = encodeURIComponent(`sjekkliste ${title}`);
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${message}`;
}
