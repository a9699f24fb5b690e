import type { ButtonPress } from '../core/incoming.js';
import type { Choice } from '../core/reply.js';
import type { Action, Element } from './elements.js';

/** The verb of every button of ours; Teams requires one on Action.Execute. */
export const VERB = 'press';

/**
 * A button of ours. Action.Execute lets the bot answer at once; clients that do not know it render
 * the fallback, which carries the same data as a plain submit.
 */
export function pressAction({ label, press }: Choice, extra: Element = {}): Action {
  const data = pressData(press);
  return {
    type: 'Action.Submit',
    title: label,
    data,
    ...extra,
  };
}

/**
 * A button whose answer takes the place of the card, for the one who clicked. A client without
 * Action.Execute gets the same data as a plain submit, and the answer as a new message.
 */
export function executeAction({ label, press }: Choice, extra: Element = {}): Action {
  return {
    type: 'Action.Execute',
    title: label,
    verb: VERB,
    data: pressData(press),
    ...extra,
    fallback: pressAction({ label, press }, extra),
  };
}

/** The data a button carries: ids only, marked as ours. */
export function pressData(press: ButtonPress): Element {
  return { bot: VERB, ...press };
}
