import type { ListPress } from '../core/decide/checklist/press.js';
import type { ItemView, ListView } from '../core/decide/checklist/view.js';
import { checklistWords } from '../core/decide/checklist/words.js';
import { inForm } from '../core/form.js';
import { dayInWords } from '../core/wording.js';
import { listAction } from './checklistPress.js';
import { actionSet, container, type Element, paragraph, subtle, textLink } from './elements.js';

/** What every button of a list carries: which list, its own items, the form. */
export function onList({ id, own, form }: ListView) {
  return { liste: id, egne: own, form };
}

/** One item: its text, the role, when it was done, and the button that says it is done or not. */
export function itemRow(item: ItemView, view: ListView, side: number): Element[] {
  const { form, closed } = view;
  const state = item.done === undefined ? [] : [`${inForm(checklistWords.doneOn, form)} ${dayInWords(item.done)}`];
  const small = [...(item.role === undefined ? [] : [item.role]), ...state].join('. ');
  const label = `${inForm(item.done === undefined ? checklistWords.tick : checklistWords.untick, form)} ${item.number}`;
  const press: ListPress = {
    press: 'liste-hak',
    punkt: item.id,
    gjort: item.done === undefined,
    side,
    ...onList(view),
  };
  return [
    {
      type: 'ColumnSet',
      separator: true,
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            paragraph(`${item.done === undefined ? '☐' : '☑'} ${item.number}) ${item.text}`),
            ...(small === '' ? [] : [subtle(small)]),
          ],
        },
        ...(closed === undefined
          ? [{ type: 'Column', width: 'auto', items: [actionSet([listAction(label, press)])] }]
          : []),
      ],
    },
    ...basis(item),
  ];
}

/** The law behind the item, or the reason; folded until asked for. */
function basis({ id, hjemler, reason }: ItemView): Element[] {
  const words = hjemler.length > 0 ? hjemler.map(({ name, link: url }) => textLink(name, url)).join(', ') : reason;
  return words === undefined
    ? []
    : [container([subtle(words)], { id: basisId(id), isVisible: false, spacing: 'None' })];
}

/** The id of an item's folded law. */
export function basisId(item: string): string {
  return `hjemmel-${item}`;
}
