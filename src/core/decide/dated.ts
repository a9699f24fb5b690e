import type { Content } from '../../content/content.js';
import type { Day } from '../../content/day.js';
import type { Hjemmel } from '../../content/schema/hjemmel.js';
import { inForm } from '../form.js';
import type { HjemmelView } from '../reply.js';
import { dayInWords } from '../wording.js';
import { hjemmelView, type ViewFor } from './hjemmelView.js';
import { movedTo, type Provision, predecessorsAt, provisionAt, provisionName } from './law.js';

/** The legal bases of an answer as they stood on a day, and what a reader must know about that day. */
export interface DatedHjemler {
  readonly hjemler: readonly HjemmelView[];
  readonly notes: readonly string[];
}

/**
 * Looks each legal basis up on the day. One that had not come yet is replaced by the rule it took
 * over from, where there was one; the notes say so.
 */
export function datedHjemler(content: Content, hjemler: readonly Hjemmel[], view: ViewFor): DatedHjemler {
  const views: HjemmelView[] = [];
  const notes: string[] = [];
  for (const hjemmel of hjemler) {
    const now = sameRuleAt(content, hjemmel, view.day);
    const then = predecessorsAt(content, hjemmel, view.day).filter((one) => one.bestemmelse !== now?.bestemmelse);
    if (now !== undefined) {
      views.push(hjemmelView(now, view, hjemmel.sted));
      notes.push(...laterChanges(now.bestemmelse.endringer ?? [], provisionName(now), view));
    }
    // A part of a § that stood elsewhere is shown beside the § it has come into.
    const shown = now === undefined ? then : then.filter((one) => movedTo(one, hjemmel)?.sted !== undefined);
    views.push(...shown.map((provision) => hjemmelView(provision, view)));
    if (now === undefined || shown.length > 0) {
      notes.push(movedNote(`${hjemmel.lov} § ${hjemmel.paragraf}`, shown.map(provisionName), view));
    }
  }
  const names = new Set<string>();
  return { hjemler: views.filter(({ name, sted }) => isNew(names, `${name} ${sted ?? ''}`)), notes };
}

/**
 * The rule a topic cites, as it stood on the day. A number that held another rule then is not it,
 * unless that rule went on under the same number.
 */
function sameRuleAt(content: Content, hjemmel: Hjemmel, day: Day): Provision | undefined {
  const then = provisionAt(content, hjemmel, day);
  if (then === undefined || day >= content.kontrollert) return then;
  const today = provisionAt(content, hjemmel, content.kontrollert);
  if (today === undefined || today.bestemmelse === then.bestemmelse) return then;
  return movedTo(then, hjemmel) === undefined ? undefined : then;
}

function laterChanges(
  changes: readonly { dato: Day; ved: string; hva: { nb: string; nn: string; en?: string | undefined } }[],
  name: string,
  { day, form }: ViewFor,
): string[] {
  return changes
    .filter(({ dato }) => dato > day)
    .map(
      ({ dato, hva }) =>
        `${name}: ${LATER[form]} ${dayInWords(dato)}. ${inForm({ ...hva, en: hva.en ?? hva.nb }, form)}`,
    );
}

function movedNote(name: string, then: readonly string[], { day, form }: ViewFor): string {
  const on = dayInWords(day);
  if (then.length === 0)
    return {
      nb: `${name} gjaldt ikke ${on}.`,
      nn: `${name} gjaldt ikkje ${on}.`,
      en: `${name} did not apply on ${on}.`,
    }[form];
  const there = then.join(', ');
  return {
    nb: `Den ${on} sto regelen i ${there}. I dag: ${name}.`,
    nn: `Den ${on} stod regelen i ${there}. I dag: ${name}.`,
    en: `On ${on} the rule stood in ${there}. Today: ${name}.`,
  }[form];
}

const LATER = { nb: 'reglene ble endret', nn: 'reglane vart endra', en: 'the rule was changed on' } as const;

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
