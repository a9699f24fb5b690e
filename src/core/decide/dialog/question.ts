import type { Content } from '../../../content/content.js';
import type { Dialog, Sporsmal } from '../../../content/schema/dialog.js';
import { inForm, paragraphsInForm } from '../../form.js';
import type { DialogStep } from '../../reply.js';
import { datedHjemler } from '../dated.js';
import type { ViewFor } from '../hjemmelView.js';
import type { Place } from './graph.js';
import { longestFrom } from './longest.js';
import { pressOf, STOP } from './press.js';
import type { Replayed } from './replay.js';

/** The dialog the path began in: its id stands in every button. */
export interface Run {
  readonly content: Content;
  readonly begun: Dialog;
  readonly view: ViewFor;
}

/** The question a path has come to. */
export function questionStep(
  run: Run,
  { path }: Replayed,
  { node, dialog, id }: Place<Sporsmal>,
  notice?: string,
): DialogStep {
  const { content, begun, view } = run;
  const { form } = view;
  const chosen = path.map(({ valg }) => valg.id);
  const number = path.filter(({ auto }) => !auto).length + 1;
  const atStart = id === Object.keys(begun.noder)[0] && dialog === begun;
  const press = (valg: readonly string[]) => pressOf(begun, valg, view);
  return {
    step: 'question',
    question: inForm(node.tekst, form),
    ...(atStart ? { intro: inForm(begun.intro, form) } : {}),
    ...(notice === undefined ? {} : { notice }),
    ...(node.hjelp === undefined ? {} : { help: inForm(node.hjelp, form) }),
    points: node.punkter === undefined ? [] : paragraphsInForm(node.punkter, form),
    number,
    atMost: number - 1 + longestFrom(content.dialoger, { dialog, id, node }),
    choices: node.valg.map((valg) => ({
      label: inForm(valg.tekst, form),
      press: press([...chosen, valg.id]),
      ...(valg.hjelp === undefined ? {} : { help: inForm(valg.hjelp, form) }),
    })),
    ...backFrom(run, path),
    restart: pressOf(begun, [], { form }),
    stop: press([...chosen, STOP]),
    hjemler: datedHjemler(content, node.hjemler, view).hjemler,
  };
}

/** One question back; a question the service answered is passed over, or it would answer itself again. */
export function backFrom({ begun, view }: Run, path: Replayed['path']): { back?: ReturnType<typeof pressOf> } {
  const last = path.findLastIndex(({ auto }) => !auto);
  if (last < 0) return {};
  return {
    back: pressOf(
      begun,
      path.slice(0, last).map(({ valg }) => valg.id),
      view,
    ),
  };
}
