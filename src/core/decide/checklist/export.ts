import { inForm } from '../../form.js';
import { dayInWords } from '../../wording.js';
import type { ItemView, ListView } from './view.js';
import { checklistWords, progressWords } from './words.js';

/** The list as plain text, to copy or print: no people, only items, roles, law and dates. */
export function listText(view: ListView): string {
  const { form } = view;
  return [
    view.title,
    progressWords(view.done, view.items.length, form),
    ...dates(view),
    '',
    ...view.items.flatMap((item) => itemLines(item, view)),
    '',
    `${inForm(checklistWords.template, form)}: ${view.mal}, ${inForm(checklistWords.version, form)} ${view.versjon}. ${inForm(checklistWords.lawChecked, form)} ${dayInWords(view.checked)}.`,
  ].join('\n');
}

function dates({ created, due, closed, form }: ListView): string[] {
  return [
    `${inForm(checklistWords.madeOn, form)}: ${dayInWords(created)}`,
    ...(due === undefined ? [] : [`${inForm(checklistWords.due, form)}: ${dayInWords(due)}`]),
    ...(closed === undefined ? [] : [`${inForm(checklistWords.closedOn, form)}: ${dayInWords(closed)}`]),
  ];
}

function itemLines(item: ItemView, { form }: ListView): string[] {
  const state =
    item.done === undefined
      ? inForm(checklistWords.notDone, form)
      : `${inForm(checklistWords.doneOn, form)} ${dayInWords(item.done)}`;
  const bases = item.hjemler.map(({ name }) => name).join(', ');
  return [
    `${item.done === undefined ? '[ ]' : '[x]'} ${item.number}) ${item.text}`,
    `    ${[state, item.role, bases === '' ? item.reason : bases].filter(Boolean).join('. ')}`,
  ];
}

/** Semicolons, as Norwegian spreadsheets expect; a cell never starts a formula. */
export function listCsv(view: ListView): string {
  const head =
    view.form === 'nn'
      ? ['Nr', 'Punkt', 'Rolle', 'Heimel', 'Grunn', 'Gjort', 'Dato']
      : ['Nr', 'Punkt', 'Rolle', 'Hjemmel', 'Grunn', 'Gjort', 'Dato'];
  const rows = view.items.map((item) => [
    String(item.number),
    item.text,
    item.role ?? '',
    item.hjemler.map(({ name }) => name).join(', '),
    item.reason ?? '',
    item.done === undefined ? 'nei' : 'ja',
    item.done ?? '',
  ]);
  return [head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[;"\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A Teams link that opens a new calendar entry; nothing is made before the person saves it. */
export function calendarLink(view: ListView, day: string, repeat: boolean): string {
  const subject = `${inForm(checklistWords.checklist, view.form)}: ${view.title}`;
  const content = repeat ? REPEAT[view.form === 'nn' ? 'nn' : 'nb'] : '';
  const query = new URLSearchParams({
    subject,
    startTime: `${day}T09:00:00+01:00`,
    endTime: `${day}T09:30:00+01:00`,
    ...(content === '' ? {} : { content }),
  });
  return `https://teams.microsoft.com/l/meeting/new?${query.toString().replaceAll('+', '%20')}`;
}

const REPEAT = {
  nb: 'Gå gjennom listen på nytt. Velg «Gjenta hvert år» i kalenderen for å ta det opp hvert år.',
  nn: 'Gå gjennom lista på nytt. Vel «Gjenta kvart år» i kalenderen for å ta det opp kvart år.',
} as const;
