import type { Virkning } from '../content/schema/emne.js';
import { type Form, inForm } from '../core/form.js';
import type { Answer, Choice, HjemmelView } from '../core/reply.js';
import { dayInWords, wording } from '../core/wording.js';
import {
  type Action,
  actionSet,
  container,
  type Element,
  heading,
  link,
  paragraph,
  subtle,
  textLink,
  toggle,
} from './elements.js';
import { feedbackElements } from './feedback.js';
import { pressAction } from './press.js';
import { hjemmelName } from './textLines.js';

/** First the answer, one thing to do, the law and its date; the rest unfolds. At most four buttons show. */
export function answerElements(answer: Answer, form: Form, part = ''): Element[] {
  const id = (name: string) => `${name}${part}`;
  const sections = [
    { id: id('mer'), label: inForm(wording.more, form), items: moreItems(answer, form) },
    { id: id('tjeneste'), label: inForm(wording.chooseService, form), items: choiceRows(answer.services) },
    otherQuestions(answer, form, id('liknende')),
  ].filter(({ items }) => items.length > 0);
  const buttons = [
    ...sections.map((section) => toggle(section.label, section.id)),
    ...answer.offers.slice(0, 4 - sections.length).map((offer) => pressAction(offer)),
  ];
  return [
    heading(answer.title),
    ...(answer.tjeneste === undefined ? [] : [subtle(`${inForm(wording.appliesTo, form)}: ${answer.tjeneste.navn}`)]),
    verdict(answer, form),
    container([paragraph(`**${inForm(wording.doNow, form)}:** ${answer.now}`)], { style: 'emphasis' }),
    ...localElements(answer, form),
    ...standingLines(answer, form),
    ...(buttons.length === 0 ? [] : [actionSet(buttons)]),
    ...sections.map((section) => container(section.items, { id: section.id, isVisible: false })),
  ];
}

/** What else may have been meant, when the answer is not quite sure; and the related topics. */
function otherQuestions({ others, related }: Answer, form: Form, id: string) {
  if (others.length === 0) return { id, label: inForm(wording.related, form), items: choiceRows(related) };
  return {
    id,
    label: inForm(wording.meantOther, form),
    items: [
      ...choiceRows(others),
      ...(related.length === 0 ? [] : [paragraph(inForm(wording.related, form), { weight: 'Bolder' })]),
      ...choiceRows(related),
    ],
  };
}

const VERDICT: Record<
  Exclude<Virkning, 'noytral'>,
  { words: { nb: string; nn: string; en: string }; style: string }
> = {
  plikt: { words: { nb: 'Du må', nn: 'Du må', en: 'You must' }, style: 'good' },
  'ingen-plikt': { words: { nb: 'Ingen plikt', nn: 'Inga plikt', en: 'No duty' }, style: 'default' },
  kan: {
    words: { nb: 'Du kan, med grunnlag', nn: 'Du kan, med grunnlag', en: 'You may, with a legal basis' },
    style: 'warning',
  },
  'kan-ikke': { words: { nb: 'Du kan ikke', nn: 'Du kan ikkje', en: 'You may not' }, style: 'attention' },
};

/** The short answer under its verdict in words; the colour only repeats the words. */
function verdict({ virkning, short }: Answer, form: Form): Element {
  if (virkning === 'noytral') return paragraph(short);
  const { words, style } = VERDICT[virkning];
  return container(
    [paragraph(words[form], { weight: 'Bolder', spacing: 'None' }), paragraph(short, { spacing: 'Small' })],
    { style },
  );
}

/** What the municipality itself says on this: its routine, its contact point. */
function localElements({ local }: Answer, form: Form): Element[] {
  if (local === undefined) return [];
  const { note, link: at } = local;
  const where = at === undefined ? '' : ` ${textLink(at.label, at.url)}`;
  return [paragraph(`**${inForm(wording.local, form)}:** ${note}${where}`)];
}

function standingLines({ hjemler, standing, slag }: Answer, form: Form): Element[] {
  const first = hjemler
    .slice(0, 3)
    .map((hjemmel) => textLink(hjemmelName(hjemmel), hjemmel.link))
    .join(', ');
  const approved =
    standing.approvedBy === undefined
      ? inForm(wording.notApproved, form)
      : `${inForm(wording.approved, form)} ${standing.approvedBy}.`;
  return [
    ...standing.dated.map((note) => paragraph(note, { weight: 'Bolder' })),
    ...(first === '' ? [] : [paragraph(`${inForm(wording.law, form)}: ${first}`)]),
    ...(slag === 'om' && hjemler.length === 0
      ? []
      : [
          subtle(
            `${inForm(wording.checked, form)} ${dayInWords(standing.checked)}. ${approved} ${inForm(wording.notAdvice, form)}`,
          ),
        ]),
    ...(standing.stale ? [paragraph(inForm(wording.stale, form), { weight: 'Bolder' })] : []),
  ];
}

function moreItems(answer: Answer, form: Form): Element[] {
  return [
    ...answer.more.map((text) => paragraph(text)),
    ...(answer.uncertain === undefined
      ? []
      : [paragraph(`**${inForm(wording.uncertain, form)}:** ${answer.uncertain}`)]),
    ...hjemmelItems(answer.hjemler, form),
    ...answer.guides.map(({ title, link: url, warning }) =>
      paragraph(
        `${inForm(wording.readMore, form)}: ${url === undefined ? title : textLink(title, url)}${warning === undefined ? '' : `. ${warning}`}`,
      ),
    ),
    ...whyItems(answer, form),
    ...feedbackElements(answer.id, form),
  ];
}

/** Each legal basis with its title and notes, and a button that shows what it says. */
export function hjemmelItems(hjemler: readonly HjemmelView[], form: Form): Element[] {
  if (hjemler.length === 0) return [];
  return [
    paragraph(inForm(wording.law, form), { weight: 'Bolder' }),
    ...hjemler.map((hjemmel) =>
      paragraph(`${textLink(hjemmelName(hjemmel), hjemmel.link)}: ${hjemmel.title}`, { spacing: 'Small' }),
    ),
    actionSet(hjemler.slice(0, 4).map((hjemmel): Action => pressAction({ label: hjemmel.name, press: hjemmel.press }))),
  ];
}

function whyItems({ why }: Answer, form: Form): Element[] {
  if (why === undefined) return [];
  return [
    paragraph(inForm(wording.why, form), { weight: 'Bolder' }),
    ...(why.words.length === 0 ? [] : [subtle(`${inForm(wording.whyWords, form)}: ${why.words.join(', ')}`)]),
    ...(why.nearest === undefined ? [] : [subtle(`${inForm(wording.whyNearest, form)}: «${why.nearest}»`)]),
    subtle(`${inForm(wording.whyConfidence, form)}: ${why.confidence}`),
  ];
}

/** Buttons in rows: Teams shows at most six in a row. */
export function choiceRows(choices: readonly Choice[]): Element[] {
  const rows: Element[] = [];
  for (let start = 0; start < choices.length; start += 6)
    rows.push(actionSet(choices.slice(start, start + 6).map((choice) => pressAction(choice))));
  return rows;
}

/** A link to the statute itself. */
export function lawLink(hjemmel: HjemmelView, form: Form): Action {
  return link(inForm(wording.openLaw, form), hjemmel.link);
}
