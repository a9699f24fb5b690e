import { calendarLink } from '../core/decide/checklist/export.js';
import { addDays } from '../core/decide/checklist/list.js';
import type { ItemView, ListView } from '../core/decide/checklist/view.js';
import { checklistWords, expiryWords, progressWords } from '../core/decide/checklist/words.js';
import { inForm } from '../core/form.js';
import { dayInWords } from '../core/wording.js';
import { listCard } from './checklistFrame.js';
import { basisId, itemRow, onList } from './checklistItem.js';
import type { Notice } from './checklistPages.js';
import { listAction } from './checklistPress.js';
import {
  type Action,
  actionSet,
  type Card,
  container,
  type Element,
  heading,
  link,
  paragraph,
  subtle,
  toggle,
} from './elements.js';

/** Items on one page; with own items fewer, since their text goes with every button. */
const PAGE = 16;
const PAGE_WITH_OWN = 6;
const BAR = 10;

/** A posted list as its card, at a page. Pure: the same view gives the same card. */
export function listCardOf(view: ListView, page: number, notice?: Notice): Card {
  const { form } = view;
  const size = pageSize(view);
  const pages = Math.max(1, Math.ceil(view.items.length / size));
  const at = Math.min(Math.max(0, page), pages - 1);
  const items = view.items.slice(at * size, (at + 1) * size);
  return listCard(
    form,
    [
      ...noticeElements(notice),
      heading(`${inForm(checklistWords.checklist, form)}: ${view.title}`),
      ...progress(view),
      ...items.flatMap((item) => itemRow(item, view, at)),
      ...pageButtons(view, at, pages),
      actionSet(mainButtons(view, items)),
      ...closePart(view),
      container(moreButtons(view), { id: 'mer', isVisible: false }),
      ...footer(view),
    ],
    `${view.title}. ${progressWords(view.done, view.items.length, form)}.`,
    // Everybody who opens the thread sees the list as it is now (Teams does this up to 60 members).
    listAction('', { press: 'liste-vis', side: at, ...onList(view) }),
  );
}

/** The page a list opens at: the first with something left to do. */
export function openingPage(view: ListView): number {
  const first = view.items.findIndex(({ done }) => done === undefined);
  return first < 0 ? 0 : Math.floor(first / pageSize(view));
}

function pageSize({ own }: ListView): number {
  return own.length > 0 ? PAGE_WITH_OWN : PAGE;
}

function noticeElements(notice: Notice | undefined): Element[] {
  if (notice === undefined) return [];
  return [
    container([paragraph(notice.title, { weight: 'Bolder' }), paragraph(notice.text, { spacing: 'Small' })], {
      style: 'attention',
    }),
  ];
}

/** Progress in words and as a bar; the colour of the words says nothing the words do not. */
function progress({ done, items, form, due, overdue, closed }: ListView): Element[] {
  const share = items.length === 0 ? 0 : done / items.length;
  const full = done === items.length ? BAR : Math.min(BAR - 1, Math.round(share * BAR));
  const dueWords =
    due === undefined
      ? []
      : [
          paragraph(
            `**${inForm(checklistWords.due, form)}:** ${dayInWords(due)}${overdue ? ` (${inForm(checklistWords.overdue, form)})` : ''}`,
            { spacing: 'Small' },
          ),
        ];
  return [
    paragraph(`**${progressWords(done, items.length, form)}**`),
    paragraph(`${'■'.repeat(full)}${'□'.repeat(BAR - full)} ${Math.floor(share * 100)} %`, { spacing: 'None' }),
    ...dueWords,
    ...(closed === undefined
      ? []
      : [container([paragraph(`${inForm(checklistWords.closedOn, form)} ${dayInWords(closed)}`)], { style: 'good' })]),
  ];
}

function pageButtons(view: ListView, at: number, pages: number): Element[] {
  if (pages === 1) return [];
  const to = (label: string, side: number): Action => listAction(label, { press: 'liste-vis', side, ...onList(view) });
  return [
    subtle(`${at + 1} / ${pages}`),
    actionSet([
      ...(at > 0 ? [to(inForm(checklistWords.previousPage, view.form), at - 1)] : []),
      ...(at < pages - 1 ? [to(inForm(checklistWords.nextPage, view.form), at + 1)] : []),
    ]),
  ];
}

function mainButtons(view: ListView, items: readonly ItemView[]): Action[] {
  const { form, closed } = view;
  const bases = items.filter(({ hjemler, reason }) => hjemler.length > 0 || reason !== undefined);
  return [
    ...(bases.length === 0
      ? []
      : [toggle(inForm(checklistWords.lawToggle, form), ...bases.map(({ id }) => basisId(id)))]),
    toggle(inForm(checklistWords.more, form), 'mer'),
    closed === undefined
      ? toggle(inForm(checklistWords.close, form), 'lukk')
      : listAction(inForm(checklistWords.reopen, form), { press: 'liste-apne', ...onList(view) }),
  ];
}

/** The second step of closing: it unfolds for the one who asked to close, and for nobody else. */
function closePart(view: ListView): Element[] {
  const { form, closed } = view;
  if (closed !== undefined) return [];
  return [
    container(
      [
        paragraph(inForm(checklistWords.closeSure, form)),
        actionSet([listAction(inForm(checklistWords.closeYes, form), { press: 'liste-lukk', ...onList(view) })]),
      ],
      { id: 'lukk', isVisible: false, style: 'warning' },
    ),
  ];
}

function moreButtons(view: ListView): Element[] {
  const { form, due, day } = view;
  const on = onList(view);
  return [
    actionSet([
      listAction(inForm(checklistWords.asText, form), { press: 'liste-tekst', ...on }),
      listAction(inForm(checklistWords.csv, form), { press: 'liste-csv', ...on }),
      listAction(inForm(checklistWords.documentation, form), { press: 'liste-dokumentasjon', ...on }),
      listAction(inForm(checklistWords.copy, form), { press: 'liste-kopier', ...on }),
    ]),
    actionSet([
      ...(due === undefined ? [] : [link(inForm(checklistWords.calendar, form), calendarLink(view, due, false))]),
      link(inForm(checklistWords.calendarYear, form), calendarLink(view, addDays(day, 365), true)),
    ]),
  ];
}

function footer({ form, due, closed, expires }: ListView): Element[] {
  return [
    ...(closed === undefined ? [subtle(inForm(checklistWords.anyone, form))] : []),
    ...(due === undefined || closed !== undefined ? [] : [subtle(inForm(checklistWords.cannotRemind, form))]),
    subtle(expiryWords(expires, form)),
  ];
}
