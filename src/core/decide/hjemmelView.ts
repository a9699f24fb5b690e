import type { Day } from '../../content/day.js';
import type { Hjemmel } from '../../content/schema/hjemmel.js';
import { type Form, inForm } from '../form.js';
import type { HjemmelView } from '../reply.js';
import { dayInWords, wording } from '../wording.js';
import { type Provision, provisionLink, provisionName } from './law.js';

export interface ViewFor {
  readonly form: Form;
  readonly day: Day;
  readonly tjeneste?: string;
}

/** A provision as a reader sees it on a day. */
export function hjemmelView(
  provision: Provision,
  { form, day, tjeneste }: ViewFor,
  sted?: Hjemmel['sted'],
): HjemmelView {
  const { bestemmelse, lov } = provision;
  const letters = Object.entries(bestemmelse.bokstaver ?? {}).map(([key, text]) => `${key}) ${inForm(text, form)}`);
  return {
    name: provisionName(provision),
    ...(sted === undefined ? {} : { sted }),
    link: provisionLink(provision),
    title: inForm(bestemmelse.tittel, form),
    summary: [inForm(bestemmelse.innhold, form), ...letters].join('\n'),
    checked: bestemmelse.kontrollert.dato,
    notes: notesOf(provision, form, day),
    press: {
      press: 'bestemmelse',
      lov: lov.kortnavn,
      paragraf: bestemmelse.paragraf,
      form,
      ...(tjeneste === undefined ? {} : { tjeneste }),
    },
  };
}

function notesOf({ bestemmelse }: Provision, form: Form, day: Day): string[] {
  const changes = (bestemmelse.endringer ?? []).map(({ dato, ved, hva }) => {
    const what = `${dayInWords(dato)} (${ved}): ${inForm(hva, form)}`;
    return dato > day ? `${notYet[form]} ${what}` : `${inForm(wording.changed, form)} ${what}`;
  });
  const pending = (bestemmelse.vedtattIkkeIKraft ?? []).map(
    ({ ved, hva }) => `${inForm(wording.pending, form)} (${ved}): ${inForm(hva, form)}`,
  );
  const uncertain = bestemmelse.usikkert
    ? [`${inForm(wording.uncertain, form)}: ${inForm(bestemmelse.usikkert, form)}`]
    : [];
  return [...changes, ...pending, ...uncertain];
}

const notYet = {
  nb: 'Den datoen du spør om, var dette ikke trådt i kraft. Endres',
  nn: 'Den datoen du spør om, hadde ikkje dette teke til å gjelde. Blir endra',
  en: 'Not yet in force on the date you ask about. Changes',
} as const;
