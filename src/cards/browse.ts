import { commandChoice } from '../core/decide/smalltalk.js';
import { inForm } from '../core/form.js';
import type { BrowseReply } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { choiceRows } from './answer.js';
import { actionSet, container, type Element, heading, paragraph, textLink, toggle } from './elements.js';
import { pressAction } from './press.js';
import { hjemmelName } from './textLines.js';

/** A list to walk by button. The first group shows; further groups unfold. */
export function browseElements(reply: BrowseReply): Element[] {
  const { form } = reply;
  const [first, ...others] = reply.groups;
  return [
    heading(reply.title, 'Large'),
    paragraph(reply.intro),
    ...(reply.hjemler.length === 0
      ? []
      : [
          paragraph(inForm(wording.serviceRules, form), { weight: 'Bolder' }),
          ...reply.hjemler.map((hjemmel) =>
            paragraph(`${textLink(hjemmelName(hjemmel), hjemmel.link)}: ${hjemmel.title}`, { spacing: 'Small' }),
          ),
        ]),
    ...(first === undefined
      ? []
      : [...(first.title === '' ? [] : [paragraph(first.title, { weight: 'Bolder' })]), ...choiceRows(first.choices)]),
    ...(others.length === 0 ? [] : [actionSet(others.map(({ title }, index) => toggle(title, `gruppe${index}`)))]),
    ...others.map(({ choices }, index) => container(choiceRows(choices), { id: `gruppe${index}`, isVisible: false })),
    ...(reply.id === undefined ? [] : [actionSet([pressAction(commandChoice('tema', form))])]),
  ];
}
