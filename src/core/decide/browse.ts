import type { Content, Emne } from '../../content/content.js';
import { inForm } from '../form.js';
import type { BrowseReply, Choice } from '../reply.js';
import { wording } from '../wording.js';
import { topicChoice } from './answer.js';
import { datedHjemler } from './dated.js';
import { dialogChoices } from './dialog/list.js';
import type { ViewFor } from './hjemmelView.js';

type Page = Omit<BrowseReply, 'masked'>;

/** The front page: every area and every service by button. */
export function browseAreas(content: Content, view: ViewFor): Page {
  return {
    ...base(view),
    title: inForm(wording.browse, view.form),
    intro: inForm(wording.browseIntro, view.form),
    groups: [
      {
        title: inForm(wording.areas, view.form),
        choices: content.omrader.map(({ id, navn }) => areaChoice(id, inForm(navn, view.form), view)),
      },
      {
        title: inForm(wording.services, view.form),
        choices: [...content.tjenester.values()].map(({ id, navn }) =>
          serviceChoice(id, inForm(navn, view.form), view),
        ),
      },
      ...dialogGroup(content, view),
    ],
    hjemler: [],
  };
}

/** One area: all its topics, siblings together. */
export function browseArea(content: Content, id: string, view: ViewFor): Page | undefined {
  const area = content.omrader.find((one) => one.id === id);
  if (area === undefined) return undefined;
  const emner = [...content.emner.values()].filter(({ omrade }) => omrade === id).sort(byFamily);
  return {
    ...base(view),
    id,
    title: inForm(area.navn, view.form),
    intro: inForm(area.omtale, view.form),
    groups: [{ title: '', choices: emner.map((emne) => topicChoice(emne, view)) }],
    hjemler: [],
  };
}

/** A service's own page: the rules that bind it and its commonest questions. */
export function browseService(content: Content, id: string, view: ViewFor): Page | undefined {
  const tjeneste = content.tjenester.get(id);
  if (tjeneste === undefined) return undefined;
  const own = { ...view, tjeneste: id };
  const common = tjeneste.vanlige.flatMap((emne) => content.emner.get(emne) ?? []);
  return {
    ...base(own),
    id,
    title: inForm(tjeneste.navn, view.form),
    intro: inForm(tjeneste.omtale, view.form),
    groups: [
      { title: inForm(wording.serviceCommon, view.form), choices: common.map((emne) => topicChoice(emne, own)) },
    ],
    hjemler: datedHjemler(content, tjeneste.regler, own).hjemler,
  };
}

function dialogGroup(content: Content, view: ViewFor) {
  const choices = dialogChoices(content, view);
  return choices.length === 0 ? [] : [{ title: inForm(wording.dialogs, view.form), choices }];
}

function base(view: ViewFor) {
  return {
    kind: 'browse' as const,
    form: view.form,
    ...(view.tjeneste === undefined ? {} : { tjeneste: view.tjeneste }),
  };
}

function areaChoice(id: string, label: string, { form, tjeneste }: ViewFor): Choice {
  return { label, press: { press: 'omrade', id, form, ...(tjeneste === undefined ? {} : { tjeneste }) } };
}

function serviceChoice(id: string, label: string, { form }: ViewFor): Choice {
  return { label, press: { press: 'tjeneste', id, form } };
}

function byFamily(a: Emne, b: Emne): number {
  return a.familie.localeCompare(b.familie) || a.id.localeCompare(b.id);
}
