import type { Dialog } from '../../../content/schema/dialog.js';
import type { Settings } from '../../bot.js';
import { inForm } from '../../form.js';
import type { Place } from '../../incoming.js';
import type { DialogStep } from '../../reply.js';
import { wording } from '../../wording.js';
import type { ViewFor } from '../hjemmelView.js';
import { chatLink } from './teamsLinks.js';

/** A dialog about a case does not run in front of others. */
export function mustBePrivate(dialog: Dialog, place: Place): boolean {
  return (place === 'channel' || place === 'group') && !dialog.kanal;
}

/** Says where the dialog goes on, with a link that starts it there. */
export function privateStep(dialog: Dialog, { appId }: Settings, { form }: ViewFor): DialogStep {
  const phrase = startPhrase(dialog, form);
  const text = `${inForm(wording.dialogPrivate, form)} ${inForm(wording.dialogPrivateHow, form)} «${phrase}».`;
  return {
    step: 'private',
    text,
    label: inForm(wording.dialogPrivateOpen, form),
    ...(appId === undefined ? {} : { url: chatLink(appId, phrase) }),
  };
}

/** What to type to start the dialog. */
export function startPhrase({ start }: Dialog, form: ViewFor['form']): string {
  return (form === 'nn' ? start.nn[0] : start.nb[0]) ?? '';
}
