import type { ListPress } from '../core/decide/checklist/press.js';
import type { ListView } from '../core/decide/checklist/view.js';
import { checklistWords } from '../core/decide/checklist/words.js';
import { type Form, inForm } from '../core/form.js';
import { dayInWords } from '../core/wording.js';
import { listCard } from './checklistFrame.js';
import { onList } from './checklistItem.js';
import { listAction } from './checklistPress.js';
import { actionSet, type Card, type Element, heading, paragraph, subtle } from './elements.js';

/** What is said above the list, such as that a tick was not saved. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** The list as text or CSV, in place of the card for the one who asked, with the way back. */
export function listTextCard(view: ListView, text: string): Card {
  const { form } = view;
  return listCard(
    form,
    [
      heading(view.title),
      subtle(inForm(checklistWords.copyText, form)),
      ...textLines(text, { fontType: 'Monospace', size: 'Small' }),
      actionSet([
        listAction(inForm(checklistWords.backToList, form), { press: 'liste-vis', side: 0, ...onList(view) }),
      ]),
    ],
    text,
  );
}

/** «Dokumentasjon»: what was to be done, by which role and law, and what was done when. No people. */
export function documentationCard(view: ListView, text: string): Card {
  const { form } = view;
  return listCard(
    form,
    [
      heading(`${inForm(checklistWords.documentation, form)}: ${view.title}`),
      subtle(dayInWords(view.day)),
      ...documentLines(view, text),
    ],
    `${inForm(checklistWords.documentation, form)}: ${text}`,
  );
}

/** What is shown when there is no list to show: it is gone, or the store is. */
export function noListCard(form: Form, notice: Notice, retry?: ListPress): Card {
  return listCard(
    form,
    [
      heading(notice.title),
      paragraph(notice.text),
      ...(retry === undefined ? [] : [actionSet([listAction(inForm(checklistWords.retry, form), retry)])]),
    ],
    `${notice.title}. ${notice.text}`,
  );
}

/** The text without its own title, which is the heading; an item stands apart, with its details under it. */
function documentLines(view: ListView, text: string): Element[] {
  const lines = text.startsWith(`${view.title}\n`) ? text.slice(view.title.length + 1) : text;
  return textLines(lines).map((block) => {
    const line = String(block['text']);
    if (/^[☐☑]/u.test(line)) return { ...block, spacing: 'Medium' };
    return line.startsWith(' ') ? { ...block, text: line.trim(), isSubtle: true, size: 'Small' } : block;
  });
}

/** One block a line, so that what is marked and copied has the lines it should. */
function textLines(text: string, extra: Element = {}): Element[] {
  return text
    .split(/\r?\n/u)
    .filter((one) => one.trim() !== '')
    .map((one) => ({ type: 'TextBlock', text: boxes(one), wrap: true, spacing: 'None', ...extra }));
}

/** Brackets could be read as a link. */
function boxes(line: string): string {
  return line.replace('[ ]', '☐').replace('[x]', '☑');
}
