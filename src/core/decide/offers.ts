import type { Content } from '../../content/content.js';
import { inForm } from '../form.js';
import type { Offer } from '../reply.js';
import type { ViewFor } from './hjemmelView.js';

/** The button for a dialog or a checklist, from its name in content (`dialog:meldeplikt`). */
export function offerOf(content: Content, offer: string, { form, tjeneste }: ViewFor): Offer {
  const [kind, id = ''] = offer.split(':');
  if (kind === 'dialog') {
    const dialog = content.dialoger.get(id);
    return {
      id: offer,
      label: inForm(dialog?.tittel ?? DIALOG, form),
      press: {
        press: 'dialog',
        id,
        versjon: dialog?.versjon ?? '',
        valg: [],
        form,
        ...(tjeneste === undefined ? {} : { tjeneste }),
      },
    };
  }
  const template = content.sjekklister.get(id);
  const label = template?.slag === 'huskeliste' ? REMINDER : CHECKLIST;
  return { id: offer, label: inForm(label, form), press: { press: 'sjekkliste', id, form } };
}

const DIALOG = { nb: 'Steg for steg', nn: 'Steg for steg', en: 'Step by step' };
const CHECKLIST = { nb: 'Sjekkliste', nn: 'Sjekkliste', en: 'Checklist' };
const REMINDER = { nb: 'Huskeliste', nn: 'Hugseliste', en: 'Reminder list' };
