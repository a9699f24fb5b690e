import type { Content } from '../../content/content.js';
import { type Day, inForce } from '../../content/day.js';
import { type Form, inForm } from '../form.js';
import { NLOD, type Ordlyd, type Ordlyder } from '../ordlyd.js';
import type { HjemmelView, WordingView } from '../views.js';
import { dayInWords, wording } from '../wording.js';
import type { ViewFor } from './hjemmelView.js';
import { type Provision, provisionName } from './law.js';

/** A card holds 25 KB: the longest provisions go on at lovdata.no. */
const MOST_CHARACTERS = 6000;

/**
 * Adds to a provision the button that shows its exact wording, or the wording itself. Nothing where
 * the data has none, or where the day asked for had another wording than today's.
 */
export function withOrdlyd(
  hjemmel: HjemmelView,
  provision: Provision,
  ordlyder: Ordlyder | undefined,
  content: Content,
  view: ViewFor,
  shown: boolean,
): HjemmelView {
  const ordlyd = ordlyder?.get(provisionName(provision));
  if (ordlyd === undefined || !isTodays(provision, content, view.day)) return hjemmel;
  if (shown) return { ...hjemmel, wording: wordingView(ordlyd, view.form) };
  const { press } = hjemmel;
  if (press.press !== 'bestemmelse') return hjemmel;
  return { ...hjemmel, showWording: { ...press, press: 'ordlyd' } };
}

/** Lovdata's data is of one day: it says nothing of how a rule stood before its last change. */
function isTodays({ bestemmelse }: Provision, content: Content, day: Day): boolean {
  const changedLater = bestemmelse.endringer?.some(({ dato }) => dato > day && dato <= content.kontrollert) ?? false;
  return inForce(bestemmelse, content.kontrollert) && !changedLater;
}

function wordingView({ title, lines, day, asChecked }: Ordlyd, form: Form): WordingView {
  const kept: Ordlyd['lines'][number][] = [];
  let length = 0;
  for (const line of lines) {
    length += line.text.length;
    if (length > MOST_CHARACTERS) break;
    kept.push(line);
  }
  return {
    title,
    lines: kept,
    notes: [
      ...(kept.length < lines.length ? [inForm(wording.wordingCut, form)] : []),
      ...(asChecked === false ? [inForm(wording.wordingDiffers, form)] : []),
    ],
    source: day === undefined ? NLOD : `${NLOD} ${inForm(wording.wordingFrom, form)} ${dayInWords(day)}.`,
  };
}
