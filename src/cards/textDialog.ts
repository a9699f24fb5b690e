import { type Form, inForm } from '../core/form.js';
import type { DialogStep } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { pathAsText } from './dialogText.js';
import { hjemmelLine, listed, standingText } from './textLines.js';

/** A step of a dialog as plain text, a block a string. */
export function stepText(step: DialogStep, form: Form): string[] {
  switch (step.step) {
    case 'question':
      return [
        step.notice ?? '',
        step.intro ?? '',
        `(${inForm(wording.dialogStep, form)} ${step.number} ${inForm(wording.dialogOfAtMost, form)} ${step.atMost}) ${step.question}`,
        step.help ?? '',
        step.points.map((point) => `- ${point}`).join('\n'),
        step.choices
          .map(({ label, help }, index) => `${index + 1}. ${label}${help === undefined ? '' : `: ${help}`}`)
          .join('\n'),
        step.hjemler.length === 0 ? '' : `${inForm(wording.law, form)}: ${step.hjemler.map(hjemmelLine).join(', ')}`,
      ];
    case 'outcome':
      return outcomeText(step, form);
    case 'private':
      return [step.text, step.url ?? ''];
    case 'stopped':
      return [step.text];
  }
}

function outcomeText(step: Extract<DialogStep, { step: 'outcome' }>, form: Form): string[] {
  return [
    `${step.headline}\n${step.meaning}`,
    [inForm(wording.doNow, form), ...step.todo.map((todo, index) => `${index + 1}. ${todo}`)].join('\n'),
    step.uncertain === undefined ? '' : `${inForm(wording.uncertain, form)}: ${step.uncertain}`,
    listed(
      inForm(wording.law, form),
      step.hjemler.map((hjemmel) => `${hjemmelLine(hjemmel)}: ${hjemmel.title}`),
    ),
    [inForm(wording.dialogPath, form), ...pathAsText(step)].join('\n'),
    listed(inForm(wording.dialogChanges, form), step.changes),
    ...step.texts.map(({ title, text }) => `${title}\n${text}`),
    ...step.links.map(({ label, url }) => `${label}: ${url}`),
    listed(
      inForm(wording.dialogRelated, form),
      step.related.map(({ label }) => label),
    ),
    standingText(step.standing, form),
  ];
}
