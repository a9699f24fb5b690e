import { type Form, inForm } from '../core/form.js';
import type { DialogReply, DialogStep } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { navigation } from './dialogNavigation.js';
import { outcomeElements } from './dialogOutcome.js';
import { actionSet, container, type Element, heading, link, paragraph, subtle, textLink } from './elements.js';
import { executeAction } from './press.js';
import { hjemmelName } from './textLines.js';

type Question = Extract<DialogStep, { step: 'question' }>;

/** A step of a dialog: the question with its choices, or the outcome. */
export function dialogElements(reply: DialogReply): Element[] {
  const { title, step, form } = reply;
  switch (step.step) {
    case 'question':
      return questionElements(title, step, form);
    case 'outcome':
      return outcomeElements(reply, step);
    case 'private':
      return [
        heading(title),
        paragraph(step.text),
        ...(step.url === undefined ? [] : [actionSet([link(step.label, step.url)])]),
      ];
    case 'stopped':
      return [heading(title), paragraph(step.text), actionSet(navigation({ restart: step.restart }, form))];
  }
}

/** The question, and each choice as a button with its help under it. */
function questionElements(title: string, step: Question, form: Form): Element[] {
  const progress = `${inForm(wording.dialogStep, form)} ${step.number} ${inForm(wording.dialogOfAtMost, form)} ${step.atMost}`;
  const law = step.hjemler.map((hjemmel) => textLink(hjemmelName(hjemmel), hjemmel.link)).join(', ');
  return [
    ...(step.notice === undefined ? [] : [container([paragraph(step.notice)], { style: 'warning' })]),
    subtle(`${title}. ${progress}`),
    ...(step.intro === undefined ? [] : [paragraph(step.intro)]),
    heading(step.question),
    ...(step.help === undefined ? [] : [paragraph(step.help)]),
    ...step.points.map((point) => paragraph(`• ${point}`, { spacing: 'Small' })),
    ...step.choices.flatMap(({ help, ...choice }) => [
      actionSet([executeAction(choice)]),
      ...(help === undefined ? [] : [subtle(help)]),
    ]),
    ...(law === '' ? [] : [subtle(`${inForm(wording.law, form)}: ${law}`)]),
    { ...actionSet(navigation(step, form)), separator: true },
  ];
}
