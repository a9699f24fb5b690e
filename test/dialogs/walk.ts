import type { Dialog, Sporsmal, Utfall } from '../../src/content/schema/dialog.js';
import {
  type Dialoger,
  isOutcome,
  isQuestion,
  type Place,
  placeAfter,
  startOf,
} from '../../src/core/decide/dialog/graph.js';

/** One whole way through a dialog: the ids chosen, the questions met, the outcome. */
export interface Path {
  readonly valg: readonly string[];
  readonly questions: readonly Place<Sporsmal>[];
  readonly outcome: Place<Utfall>;
}

/** Every way from a dialog's first question to an outcome. Throws on a way that does not end. */
export function allPaths(dialoger: Dialoger, id: string): Path[] {
  const start = startOf(dialoger, id);
  if (start === undefined) throw new Error(`no dialog ${id}`);
  return from(dialoger, start, [], []);
}

function from(dialoger: Dialoger, at: Place, valg: string[], questions: Place<Sporsmal>[]): Path[] {
  if (isOutcome(at)) return [{ valg, questions, outcome: at }];
  if (!isQuestion(at)) throw new Error(`${at.dialog.id}/${at.id} is neither a question nor an outcome`);
  if (questions.length > 20) throw new Error(`${at.dialog.id} does not end: ${valg.join(' ')}`);
  return at.node.valg.flatMap((one) => {
    const next = placeAfter(dialoger, at, one);
    if (next === undefined) throw new Error(`${at.dialog.id}/${at.id}: «${one.id}» leads nowhere`);
    return from(dialoger, next, [...valg, one.id], [...questions, at]);
  });
}

/** What can be seen of a dialog when all its paths are walked. */
export function countsOf(dialog: Dialog, paths: readonly Path[]) {
  const lengths = paths.map(({ valg }) => valg.length).sort((a, b) => a - b);
  const nodes = Object.values(dialog.noder);
  return {
    dialog: dialog.id,
    nodes: nodes.length,
    questions: nodes.filter(({ slag }) => slag === 'sporsmal').length,
    outcomes: nodes.filter(({ slag }) => slag === 'utfall').length,
    paths: paths.length,
    shortest: lengths[0] ?? 0,
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    longest: lengths.at(-1) ?? 0,
  };
}
