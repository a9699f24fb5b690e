import { type Form, inForm } from '../core/form.js';
import type { ButtonPress } from '../core/incoming.js';
import { wording } from '../core/wording.js';
import type { Action } from './elements.js';
import { executeAction } from './press.js';

/** Back, restart and stop: the same places on every step. */
export function navigation(
  { back, restart, stop }: { back?: ButtonPress; restart: ButtonPress; stop?: ButtonPress },
  form: Form,
): Action[] {
  return [
    ...(back === undefined ? [] : [executeAction({ label: inForm(wording.dialogBack, form), press: back })]),
    executeAction({ label: inForm(wording.dialogRestart, form), press: restart }),
    ...(stop === undefined ? [] : [executeAction({ label: inForm(wording.dialogStop, form), press: stop })]),
  ];
}
