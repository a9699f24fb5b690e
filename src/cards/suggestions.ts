import { commandChoice } from '../core/decide/smalltalk.js';
import { inForm } from '../core/form.js';
import type { ClarifyReply, FallbackReply, Suggestion } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { answerElements, choiceRows } from './answer.js';
import { actionSet, type Element, heading, paragraph, subtle } from './elements.js';
import { pressAction } from './press.js';

/** Three to five candidates, one click each. */
export function clarifyElements(reply: ClarifyReply): Element[] {
  return [
    heading(reply.intro),
    ...suggestionRows(reply.suggestions),
    actionSet([pressAction({ ...commandChoice('tema', reply.form), label: inForm(wording.noneOfThese, reply.form) })]),
  ];
}

/** No certain answer: says so, shows what is closest, points to people. */
export function fallbackElements(reply: FallbackReply): Element[] {
  const { form } = reply;
  return [
    ...(reply.answer === undefined ? [heading(reply.intro)] : answerElements(reply.answer, form)),
    ...(reply.suggestions.length === 0
      ? []
      : [paragraph(inForm(wording.closest, form), { weight: 'Bolder' }), ...suggestionRows(reply.suggestions)]),
    paragraph(inForm(wording.askHuman, form), { weight: 'Bolder' }),
    ...reply.human.map((who) => subtle(who)),
    actionSet([pressAction(commandChoice('tema', form)), pressAction(commandChoice('hjelp', form))]),
  ];
}

/** One button a row, so that long questions are not cut. */
function suggestionRows(suggestions: readonly Suggestion[]): Element[] {
  return suggestions.flatMap((suggestion) => choiceRows([suggestion]));
}
