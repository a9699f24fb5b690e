import type { Dialog, DialogNode, Sporsmal, Utfall, Valg } from '../../../content/schema/dialog.js';

export type Dialoger = ReadonlyMap<string, Dialog>;

/** A place in the dialogs: a question or an outcome, never a reference to another dialog. */
export interface Place<Node = Sporsmal | Utfall> {
  readonly dialog: Dialog;
  readonly id: string;
  readonly node: Node;
}

/** References may lead through so many dialogs; more is a circle. */
const MOST_REFERENCES = 5;

/** Where a dialog begins: the first node of its file. */
export function startOf(dialoger: Dialoger, id: string): Place | undefined {
  const dialog = dialoger.get(id);
  return dialog === undefined ? undefined : placeOf(dialoger, dialog, Object.keys(dialog.noder)[0] ?? '');
}

/** The place a choice leads to. */
export function placeAfter(dialoger: Dialoger, from: Place, valg: Valg): Place | undefined {
  return placeOf(dialoger, from.dialog, valg.til);
}

/** A node by id, followed through references to other dialogs; undefined when it is not there. */
export function placeOf(dialoger: Dialoger, dialog: Dialog, id: string, depth = 0): Place | undefined {
  const node = nodeOf(dialog, id);
  if (node === undefined || depth > MOST_REFERENCES) return undefined;
  if (node.slag !== 'henvisning') return { dialog, id, node };
  const next = dialoger.get(node.dialog);
  return next === undefined
    ? undefined
    : placeOf(dialoger, next, node.node ?? Object.keys(next.noder)[0] ?? '', depth + 1);
}

export function isQuestion(place: Place): place is Place<Sporsmal> {
  return place.node.slag === 'sporsmal';
}

export function isOutcome(place: Place): place is Place<Utfall> {
  return place.node.slag === 'utfall';
}

/** Own nodes alone: `constructor` from a forged payload must not be found on the prototype. */
function nodeOf(dialog: Dialog, id: string): DialogNode | undefined {
  return Object.hasOwn(dialog.noder, id) ? dialog.noder[id] : undefined;
}
