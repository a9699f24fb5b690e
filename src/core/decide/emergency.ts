import type { Content } from '../../content/content.js';
import type { Kontakt } from '../../content/schema/felles.js';
import { type Form, inForm } from '../form.js';
import type { AnswerReply, ContactView, EmergencyReply } from '../reply.js';
import { wording } from '../wording.js';

/** The topic of acute danger itself: its answer is for now, not for afterwards. */
const ACUTE = 'akutt-fare';

/** The emergency numbers before anything else; then the answer to what was asked, if there is one. */
export function emergencyReply(content: Content, form: Form, then?: AnswerReply): Omit<EmergencyReply, 'masked'> {
  const of = (slag: Kontakt['slag'][]) =>
    content.kontakter.filter((kontakt) => slag.includes(kontakt.slag)).map((kontakt) => contactView(kontakt, form));
  return {
    kind: 'emergency',
    form,
    title: inForm(wording.emergencyTitle, form),
    intro: inForm(wording.emergencyIntro, form),
    contacts: of(['nod']),
    advice: of(['lokal', 'rad']),
    thenTitle: inForm(then?.answer.id === ACUTE ? wording.lawSays : wording.afterwards, form),
    ...(then === undefined ? {} : { then }),
  };
}

export function contactView({ nummer, navn, nar, lenke }: Kontakt, form: Form): ContactView {
  return {
    ...(nummer === undefined ? {} : { number: nummer }),
    name: inForm(navn, form),
    when: inForm(nar, form),
    ...(lenke === undefined ? {} : { link: lenke }),
  };
}
