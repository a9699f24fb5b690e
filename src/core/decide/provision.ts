import type { Content } from '../../content/content.js';
import type { Day } from '../../content/day.js';
import type { Bot } from '../bot.js';
import type { ProvisionReply } from '../reply.js';
import type { LawReference } from '../understand/match.js';
import { dayInWords } from '../wording.js';
import { topicChoice } from './answer.js';
import { hjemmelView, type ViewFor } from './hjemmelView.js';
import { isInForce, type Provision, periodsOf, provisionName, successorsAt } from './law.js';
import { withOrdlyd } from './ordlyd.js';
import { standing } from './standing.js';
import { topicsUsing } from './topicsUsing.js';

const MOST_PROVISIONS = 5;

/** What a reference leads to on a day: the rules in force, and sentences about what moved. */
interface Found {
  readonly provisions: readonly Provision[];
  readonly notes: readonly string[];
}

/**
 * Answers a § reference from the law data. A former number leads to the rule that took over; a
 * number that has got new content shows both. Undefined when no reference is known.
 */
export function provisionReply(
  { content, settings, ordlyder }: Pick<Bot, 'content' | 'settings' | 'ordlyder'>,
  references: readonly LawReference[],
  view: ViewFor,
  showWording = false,
): Omit<ProvisionReply, 'masked'> | undefined {
  const found = references.map((reference) => find(content, reference, view));
  const provisions = unique(found.flatMap((one) => one.provisions)).slice(0, MOST_PROVISIONS);
  const notes = found.flatMap((one) => one.notes);
  if (provisions.length === 0 && notes.length === 0) return undefined;
  return {
    kind: 'provision',
    form: view.form,
    ...(view.tjeneste === undefined ? {} : { tjeneste: view.tjeneste }),
    intro: notes.join(' '),
    provisions: provisions.map((provision) =>
      withOrdlyd(hjemmelView(provision, view), provision, ordlyder, content, view, showWording),
    ),
    topics: topicsUsing(content, provisions).map((emne) => topicChoice(emne, view)),
    standing: standing(content, settings, view.day),
  };
}

function find(content: Content, { lov, paragraf }: LawReference, view: ViewFor): Found {
  const laws = lov === undefined ? [...content.lover.keys()] : familyOf(content, lov);
  const periods = laws.flatMap((name) => periodsOf(content, name, paragraf));
  const present = periods.filter((provision) => isInForce(provision, view.day));
  const former = periods.filter(
    ({ bestemmelse }) => bestemmelse.erstattetAv !== undefined && (bestemmelse.gjelderTil ?? '') < view.day,
  );
  const moved = former.flatMap((provision) => successorsAt(content, provision, view.day));
  const waiting = periods.filter((provision) => !isInForce(provision, view.day) && !former.includes(provision));
  const used = present.filter((provision) => topicsUsing(content, [provision]).length > 0);
  const unused = present.filter((provision) => !used.includes(provision));
  // A number people still use for its old rule: the rule comes before the number's new content,
  // unless the new content is one our topics rest on.
  const provisions = unique([...used, ...moved, ...unused]);
  return {
    provisions,
    notes: [
      ...former.map((provision) => formerNote(provision, successorsAt(content, provision, view.day), view)),
      ...waiting.map((provision) => waitingNote(provision, view)),
      ...(moved.length > 0 && unused.length > 0 ? [todayNote(unused, view)] : []),
    ],
  };
}

/** A statute, the one it replaced and the one that replaced it: people mix up their names. */
function familyOf(content: Content, name: string): string[] {
  const next = content.lover.get(name)?.erstattetAv;
  const before = [...content.lover.values()].filter((lov) => lov.erstattetAv === name && lov.status === 'opphevet');
  const after = next !== undefined && content.lover.get(name)?.status === 'opphevet' ? [next] : [];
  return [name, ...after, ...before.map((lov) => lov.kortnavn)];
}

function unique(provisions: readonly Provision[]): Provision[] {
  return [...new Map(provisions.map((provision) => [provisionName(provision), provision])).values()];
}

function formerNote(provision: Provision, now: readonly Provision[], { form }: ViewFor): string {
  const name = provisionName(provision);
  const last = dayInWords(until(provision));
  const where = [...new Set(now.map(provisionName))].join(', ');
  if (where === '') {
    return {
      nb: `${name} gjaldt til ${last}.`,
      nn: `${name} gjaldt til ${last}.`,
      en: `${name} applied until ${last}.`,
    }[form];
  }
  return {
    nb: `${name} gjaldt til ${last}. Regelen står nå i ${where}.`,
    nn: `${name} gjaldt til ${last}. Regelen står no i ${where}.`,
    en: `${name} applied until ${last}. The rule now stands in ${where}.`,
  }[form];
}

function until({ lov, bestemmelse }: Provision): Day {
  return bestemmelse.gjelderTil ?? lov.opphevet ?? '';
}

function waitingNote(provision: Provision, { form, day }: ViewFor): string {
  const name = provisionName(provision);
  if (provision.lov.status === 'vedtatt-ikke-i-kraft') {
    return {
      nb: `${name} er vedtatt, men ikke satt i kraft.`,
      nn: `${name} er vedteken, men ikkje sett i kraft.`,
      en: `${name} has been adopted but is not in force.`,
    }[form];
  }
  const on = dayInWords(day);
  return { nb: `${name} gjaldt ikke ${on}.`, nn: `${name} gjaldt ikkje ${on}.`, en: `${name} did not apply on ${on}.` }[
    form
  ];
}

function todayNote(provisions: readonly Provision[], { form }: ViewFor): string {
  const names = provisions.map(provisionName).join(', ');
  return {
    nb: `I dag handler ${names} om noe annet.`,
    nn: `I dag handlar ${names} om noko anna.`,
    en: `Today ${names} is about something else.`,
  }[form];
}
