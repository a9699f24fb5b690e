import { inForm } from '../core/form.js';
import type { HjemmelView, ProvisionReply } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { choiceRows, lawLink } from './answer.js';
import { actionSet, container, type Element, heading, paragraph, subtle } from './elements.js';
import { pressAction } from './press.js';
import { standingText, wordingLines } from './textLines.js';

/** A § as its own card: what it says in our words, its changes, and the questions that rest on it. */
export function provisionElements(reply: ProvisionReply): Element[] {
  const { form } = reply;
  return [
    ...(reply.intro === '' ? [] : [paragraph(reply.intro, { weight: 'Bolder' })]),
    ...reply.provisions.map((provision, index) => provisionItem(provision, reply, index > 0)),
    ...(reply.topics.length === 0
      ? []
      : [paragraph(inForm(wording.topicsUsing, form), { weight: 'Bolder' }), ...choiceRows(reply.topics)]),
    subtle(standingText(reply.standing, form)),
  ];
}

function provisionItem(provision: HjemmelView, { form }: ProvisionReply, separator: boolean): Element {
  return container(
    [
      heading(`${provision.name}: ${provision.title}`),
      ...provision.summary.split('\n').map((line) => paragraph(line, { spacing: 'Small' })),
      ...provision.notes.map((note) => subtle(note)),
      ...wordingElements(provision),
      actionSet([
        lawLink(provision, form),
        ...(provision.showWording === undefined
          ? []
          : [pressAction({ label: inForm(wording.showWording, form), press: provision.showWording })]),
      ]),
    ],
    { separator },
  );
}

/** The exact wording apart from our own words, with the line its licence asks for. */
function wordingElements({ wording: shown }: HjemmelView): Element[] {
  if (shown === undefined) return [];
  return [
    container(
      [
        ...(shown.title === '' ? [] : [paragraph(shown.title, { weight: 'Bolder' })]),
        ...wordingLines(shown).map((line) => paragraph(line, { spacing: 'Small' })),
        ...shown.notes.map((note) => paragraph(note, { weight: 'Bolder' })),
        subtle(shown.source),
      ],
      { style: 'emphasis' },
    ),
  ];
}
