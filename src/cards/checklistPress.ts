import type { ListPress } from '../core/decide/checklist/press.js';
import type { Action } from './elements.js';
import { VERB } from './press.js';

/**
 * A button of a posted list. The bot's answer takes the place of the card for the one who clicked;
 * a client without Action.Execute sends the same as a plain submit.
 */
export function listAction(title: string, press: ListPress): Action {
  const data = { bot: VERB, ...press };
  return { type: 'Action.Execute', verb: VERB, title, data, fallback: { type: 'Action.Submit', title, data } };
}
