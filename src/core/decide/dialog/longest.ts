import { type Dialoger, isQuestion, type Place, placeAfter } from './graph.js';

/** How many questions the longest way from here to an outcome has, this one included. */
export function longestFrom(dialoger: Dialoger, place: Place, known = new Map<string, number>()): number {
  if (!isQuestion(place)) return 0;
  const key = `${place.dialog.id}/${place.id}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // A circle counts as endless; the content check reports it.
  known.set(key, Number.POSITIVE_INFINITY);
  const ways = place.node.valg.map((valg) => {
    const next = placeAfter(dialoger, place, valg);
    return next === undefined ? 0 : longestFrom(dialoger, next, known);
  });
  const longest = 1 + Math.max(...ways);
  known.set(key, longest);
  return longest;
}
