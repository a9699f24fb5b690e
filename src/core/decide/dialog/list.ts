import type { Content } from '../../../content/content.js';
import { inForm } from '../../form.js';
import type { BrowseReply, Choice } from '../../reply.js';
import { wording } from '../../wording.js';
import type { ViewFor } from '../hjemmelView.js';
import { pressOf } from './press.js';

/** A button for every dialog, in the order of their files. */
export function dialogChoices(content: Content, view: ViewFor): Choice[] {
  return [...content.dialoger.values()].map((dialog) => ({
    label: inForm(dialog.tittel, view.form),
    press: pressOf(dialog, [], view),
  }));
}

/** The page that the word «dialog» opens. */
export function dialogList(content: Content, view: ViewFor): Omit<BrowseReply, 'masked'> {
  return {
    kind: 'browse',
    form: view.form,
    ...(view.tjeneste === undefined ? {} : { tjeneste: view.tjeneste }),
    id: 'dialog',
    title: inForm(wording.dialogs, view.form),
    intro: inForm(wording.browseIntro, view.form),
    groups: [{ title: '', choices: dialogChoices(content, view) }],
    hjemler: [],
  };
}
