import type { Dialog } from '../../../content/schema/dialog.js';
import type { ButtonPress } from '../../incoming.js';
import type { ViewFor } from '../hjemmelView.js';

export type DialogPress = Extract<ButtonPress, { press: 'dialog' }>;

/** The choice that stops a dialog wherever it stands; no dialog may use it as an id of its own. */
export const STOP = 'stopp';

/** A button of a dialog: ids alone. */
export function pressOf(
  dialog: Dialog,
  valg: readonly string[],
  { form, tjeneste }: Pick<ViewFor, 'form' | 'tjeneste'>,
): DialogPress {
  return {
    press: 'dialog',
    id: dialog.id,
    versjon: dialog.versjon,
    valg,
    form,
    ...(tjeneste === undefined ? {} : { tjeneste }),
  };
}
