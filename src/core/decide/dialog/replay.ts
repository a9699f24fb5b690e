import type { Sporsmal, Valg } from '../../../content/schema/dialog.js';
import { type Dialoger, isQuestion, type Place, placeAfter, startOf } from './graph.js';

/** One answered question. `auto` when the reader's known service answered it. */
export interface Answered {
  readonly at: Place<Sporsmal>;
  readonly valg: Valg;
  readonly auto: boolean;
}

/** Where a path of choices ends. */
export interface Replayed {
  readonly at: Place;
  readonly path: readonly Answered[];
  /** The services the reader may belong to; empty when unknown. */
  readonly services: readonly string[];
}

/**
 * Rebuilds a step from the ids of the choices made so far. Undefined when the dialog is not there
 * or a choice does not exist where it stands: removed, forged or foreign. When the reader's service
 * is known (from the button, or from a choice earlier on the path), a question about it is answered.
 */
export function replay(
  dialoger: Dialoger,
  id: string,
  valg: readonly string[],
  tjeneste?: string,
): Replayed | undefined {
  let at = startOf(dialoger, id);
  const path: Answered[] = [];
  const left = [...valg];
  while (at !== undefined && isQuestion(at)) {
    const services = servicesOf(path, tjeneste);
    const known = answerFrom(at.node, services);
    const wanted = left.shift() ?? known?.id;
    if (wanted === undefined) break;
    const chosen = at.node.valg.find((one) => one.id === wanted);
    if (chosen === undefined) return undefined;
    path.push({ at, valg: chosen, auto: chosen === known });
    at = placeAfter(dialoger, at, chosen);
  }
  return at === undefined || left.length > 0 ? undefined : { at, path, services: servicesOf(path, tjeneste) };
}

/** The service of the last choice that named one; else the one the reader came with. */
function servicesOf(path: readonly Answered[], tjeneste: string | undefined): readonly string[] {
  return (
    path.findLast(({ valg }) => valg.tjenester !== undefined)?.valg.tjenester ??
    (tjeneste === undefined ? [] : [tjeneste])
  );
}

/** The one choice that covers every service the reader may belong to. */
function answerFrom({ valg }: Sporsmal, services: readonly string[]): Valg | undefined {
  if (services.length === 0) return undefined;
  const fitting = valg.filter(({ tjenester }) => services.every((one) => tjenester?.includes(one)));
  return fitting.length === 1 ? fitting[0] : undefined;
}
