import { inForm } from '../core/form.js';
import type { HjemmelView, ProvisionReply } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { choiceRows, lawLink } from './answer.js';
import { actionSet, container, type Element, heading, paragraph, subtle } from './elements.js';
import { standingText } from './text.js';

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
      actionSet([lawLink(provision, form)]),
    ],
    { separator },
  );
}
