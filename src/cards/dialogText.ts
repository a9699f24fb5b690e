import { type Form, inForm } from '../core/form.js';
import type { DialogStep } from '../core/reply.js';
import { dayInWords, wording } from '../core/wording.js';

type Outcome = Extract<DialogStep, { step: 'outcome' }>;

/** The outcome as text to send on: what it says and the law, nothing of what was answered. */
export function outcomeAsText(step: Outcome, form: Form): string {
  const named = step.hjemler.map(({ name, sted }) => [name, sted].filter(Boolean).join(' ')).join(', ');
  return [
    step.headline,
    step.meaning,
    inForm(wording.doNow, form),
    ...step.todo.map((text, index) => `${index + 1}) ${text}`),
    ...(step.uncertain === undefined ? [] : [`${inForm(wording.uncertain, form)}: ${step.uncertain}`]),
    `${inForm(wording.law, form)}: ${named}`,
    `${inForm(wording.checked, form)} ${dayInWords(step.standing.checked)}. ${inForm(wording.notAdvice, form)}`,
  ].join('\n\n');
}

/** The path as it was answered, with the law beside each step. */
export function pathAsText({ path }: Outcome): string[] {
  return path.map(
    ({ question, choice, hjemler }, index) =>
      `${index + 1}) ${question} ${choice}${hjemler.length === 0 ? '' : ` (${hjemler.join(', ')})`}`,
  );
}
