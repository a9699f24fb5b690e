import { inForm } from '../core/form.js';
import type { DialogReply } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { choiceRows, hjemmelItems } from './answer.js';
import { actionSet, type Element, heading, link, paragraph, subtle } from './elements.js';
import { pressAction } from './press.js';

/** A step of a dialog: the question with its choices, or the outcome. */
export function dialogElements({ title, step, form }: DialogReply): Element[] {
  switch (step.step) {
    case 'question':
      return [
        subtle(`${title} (${step.number}/${step.atMost})`),
        heading(step.question),
        ...(step.help === undefined ? [] : [paragraph(step.help)]),
        ...step.choices.flatMap(({ help, ...choice }) => [
          ...choiceRows([choice]),
          ...(help === undefined ? [] : [subtle(help)]),
        ]),
      ];
    case 'outcome':
      return [
        subtle(title),
        heading(step.headline),
        paragraph(step.meaning),
        paragraph(inForm(wording.doNow, form), { weight: 'Bolder' }),
        ...step.todo.map((text, index) => paragraph(`${index + 1}) ${text}`)),
        ...hjemmelItems(step.hjemler, form),
        actionSet([pressAction({ label: '↺', press: step.restart })]),
      ];
    case 'private':
      return [
        heading(title),
        paragraph(step.text),
        ...(step.url === undefined ? [] : [actionSet([link(title, step.url)])]),
      ];
  }
}
