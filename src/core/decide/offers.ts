import type { Content } from '../../content/content.js';
import { inForm } from '../form.js';
import type { Offer } from '../reply.js';
import type { ViewFor } from './hjemmelView.js';

/** The button for a dialog or a checklist, from its name in content (`dialog:meldeplikt`). */
export function offerOf(content: Content, offer: string, { form, tjeneste }: ViewFor): Offer {
  const [kind, id = ''] = offer.split(':');
  void content;
  const label = inForm(kind === 'dialog' ? DIALOG : CHECKLIST, form);
  if (kind === 'dialog') {
    return {
      id: offer,
      label,
      press: { press: 'dialog', id, versjon: '', valg: [], form, ...(tjeneste === undefined ? {} : { tjeneste }) },
    };
  }
  return { id: offer, label, press: { press: 'sjekkliste', id, form } };
}

const DIALOG = { nb: 'Steg for steg', nn: 'Steg for steg', en: 'Step by step' };
const CHECKLIST = { nb: 'Sjekkliste', nn: 'Sjekkliste', en: 'Checklist' };
