import type { Sjekkliste } from '../content/schema/sjekkliste.js';
import { LONGEST_OWN_ITEM, MOST_OWN_ITEMS } from '../core/decide/checklist/ownItems.js';
import { checklistWords } from '../core/decide/checklist/words.js';
import { type Form, inForm } from '../core/form.js';
import { listCard } from './checklistFrame.js';
import { type Action, actionSet, type Card, container, type Element, heading, paragraph, subtle } from './elements.js';

/** The task module's first page: which template, in which written form. */
export function chooseTemplateCard(templates: readonly Sjekkliste[], form: Form): Card {
  const title = inForm(checklistWords.chooseTitle, form);
  return listCard(
    form,
    [
      heading(title),
      paragraph(inForm(checklistWords.chooseChannel, form)),
      {
        type: 'Input.ChoiceSet',
        id: 'mal',
        label: inForm(checklistWords.checklist, form),
        isRequired: true,
        errorMessage: title,
        value: templates[0]?.id ?? '',
        choices: templates.map(({ id, tittel }) => ({ title: inForm(tittel, form), value: id })),
      },
      {
        type: 'Input.ChoiceSet',
        id: 'form',
        label: inForm(checklistWords.language, form),
        style: 'expanded',
        value: form,
        choices: [
          { title: 'Bokmål', value: 'nb' },
          { title: 'Nynorsk', value: 'nn' },
        ],
      },
      actionSet([submit(inForm(checklistWords.next, form), { steg: 'punkter' })]),
    ],
    title,
  );
}

/** The second page: which items, own items, a due date; with what was wrong the last time. */
export function chooseItemsCard(template: Sjekkliste, form: Form, fault?: string): Card {
  const title = inForm(template.tittel, form);
  return listCard(
    form,
    [
      heading(title),
      ...(fault === undefined ? [] : [container([paragraph(fault, { weight: 'Bolder' })], { style: 'attention' })]),
      {
        type: 'Input.ChoiceSet',
        id: 'punkter',
        label: inForm(checklistWords.chooseItems, form),
        isMultiSelect: true,
        wrap: true,
        style: 'expanded',
        value: template.punkter.map(({ id }) => id).join(','),
        choices: template.punkter.map(({ id, tekst }) => ({ title: inForm(tekst, form), value: id })),
      },
      ownItems(form),
      subtle(inForm(checklistWords.ownItemsHelp, form)),
      { type: 'Input.Date', id: 'frist', label: inForm(checklistWords.dueLabel, form) },
      actionSet([
        submit(inForm(checklistWords.postNow, form), { steg: 'legg-ut', mal: template.id, form }),
        submit(inForm(checklistWords.otherTemplate, form), { steg: 'start', form }),
      ]),
    ],
    title,
  );
}

function ownItems(form: Form): Element {
  return {
    type: 'Input.Text',
    id: 'egne',
    label: inForm(checklistWords.ownItems, form),
    isMultiline: true,
    maxLength: (LONGEST_OWN_ITEM + 1) * MOST_OWN_ITEMS,
  };
}

function submit(title: string, data: Element): Action {
  return { type: 'Action.Submit', title, data };
}
