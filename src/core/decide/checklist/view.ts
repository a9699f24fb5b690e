import type { Content } from '../../../content/content.js';
import type { Day } from '../../../content/day.js';
import type { Punkt, Sjekkliste } from '../../../content/schema/sjekkliste.js';
import { type Form, inForm } from '../../form.js';
import { datedHjemler } from '../dated.js';
import { expiresOn, type Liste } from './list.js';
import type { OwnItem } from './ownItems.js';
import { templateOf } from './template.js';
import { checklistWords } from './words.js';

export interface ItemView {
  readonly id: string;
  /** 1-based place in the whole list. */
  readonly number: number;
  readonly text: string;
  readonly role?: string;
  readonly hjemler: readonly { readonly name: string; readonly link: string }[];
  readonly reason?: string;
  readonly done?: Day;
}

/** A posted list as it is shown: its state put together with its template and its own items. */
export interface ListView {
  readonly id: string;
  readonly mal: string;
  readonly versjon: number;
  readonly form: Form;
  readonly title: string;
  readonly items: readonly ItemView[];
  readonly done: number;
  readonly due?: Day;
  readonly overdue: boolean;
  readonly closed?: Day;
  readonly created: Day;
  readonly expires: Day;
  readonly day: Day;
  /** The day the law behind the items was checked. */
  readonly checked: Day;
  /** Texts of own items as the card carries them on. */
  readonly own: readonly string[];
}

/** How long lists live, and what day it is. */
export interface ListContext {
  readonly content: Content;
  readonly day: Day;
  readonly days: number;
}

/** The list as it is shown. An item that is gone from the template is said to be gone. */
export function viewOf(list: Liste, own: readonly OwnItem[], { content, day, days }: ListContext): ListView {
  const template = templateOf(content, list.mal, list.versjon);
  const { form } = list;
  const items = list.punkter.map((id, index) => ({
    number: index + 1,
    ...itemOf(id, template, own, { content, form, day }),
    ...(list.gjort[id] === undefined ? {} : { done: list.gjort[id] }),
  }));
  return {
    id: list.id,
    mal: list.mal,
    versjon: list.versjon,
    form,
    title: template === undefined ? inForm(checklistWords.checklist, form) : inForm(template.tittel, form),
    items,
    done: items.filter((item) => 'done' in item).length,
    ...(list.frist === undefined ? {} : { due: list.frist }),
    overdue: list.frist !== undefined && list.lukket === undefined && list.frist < day,
    ...(list.lukket === undefined ? {} : { closed: list.lukket }),
    created: list.opprettet,
    expires: expiresOn(list, days),
    day,
    checked: content.kontrollert,
    own: own.map(({ text }) => text ?? ''),
  };
}

interface For {
  readonly content: Content;
  readonly form: Form;
  readonly day: Day;
}

function itemOf(id: string, template: Sjekkliste | undefined, own: readonly OwnItem[], reader: For) {
  const item = template?.punkter.find((one) => one.id === id);
  if (item !== undefined) return { id, ...itemTexts(item, template, reader) };
  const mine = own.find((one) => one.id === id);
  const gone = mine === undefined ? checklistWords.itemGone : checklistWords.itemRefused;
  return { id, text: mine?.text ?? inForm(gone, reader.form), hjemler: [] };
}

/** An item's words for one reader: what to do, who answers for it, the law or the reason. */
export function itemTexts(item: Punkt, template: Sjekkliste | undefined, { content, form, day }: For) {
  const role = item.rolle === undefined ? undefined : template?.roller[item.rolle];
  return {
    text: inForm(item.tekst, form),
    ...(role === undefined ? {} : { role: inForm(role, form) }),
    hjemler: datedHjemler(content, item.hjemmel ?? [], { form, day }).hjemler.map(({ name, sted, link }) => ({
      name: sted === undefined ? name : `${name} ${sted}`,
      link,
    })),
    ...(item.grunn === undefined ? {} : { reason: inForm(item.grunn, form) }),
  };
}
