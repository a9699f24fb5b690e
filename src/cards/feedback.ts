import { type FeedbackPress, feedbackWords } from '../core/decide/feedback.js';
import { type Form, inForm } from '../core/form.js';
import { type Action, actionSet, type Element, subtle } from './elements.js';
import { VERB } from './press.js';

/** «Var svaret nyttig?» with its two buttons; the click is answered with a sentence, not with a card. */
export function feedbackElements(topic: string, form: Form): Element[] {
  const button = (svar: FeedbackPress['svar']): Action => {
    const press: FeedbackPress = { press: 'nyttig', id: topic, svar, form };
    const data = { bot: VERB, ...press };
    const title = inForm(feedbackWords[svar], form);
    return { type: 'Action.Execute', verb: VERB, title, data, fallback: { type: 'Action.Submit', title, data } };
  };
  return [subtle(inForm(feedbackWords.ask, form)), actionSet([button('ja'), button('nei')])];
}
