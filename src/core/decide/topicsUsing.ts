import type { Content, Emne } from '../../content/content.js';
import type { Hjemmel } from '../../content/schema/hjemmel.js';
import { oncePer } from '../oncePer.js';
import type { Provision } from './law.js';

const MOST_TOPICS = 6;

/** The topics that rest on one of the provisions, those that name it first before the rest. */
export function topicsUsing(content: Content, provisions: readonly Provision[]): Emne[] {
  const uses = provisions.flatMap(
    (provision) => usesOf(content).get(`${provision.lov.kortnavn} ${provision.bestemmelse.paragraf}`) ?? [],
  );
  const best = new Map<Emne, number>();
  for (const { emne, place } of uses) best.set(emne, Math.min(place, best.get(emne) ?? place));
  return [...best]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_TOPICS)
    .map(([emne]) => emne);
}

interface Use {
  readonly emne: Emne;
  /** Where the provision stands among the topic's own; last when only a service's answer has it. */
  readonly place: number;
}

const LAST = 99;

/** The topics by each provision they rest on: looked up at every § reference. */
const usesOf = oncePer((content: Content): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  const add = (emne: Emne, { lov, paragraf }: Hjemmel, place: number) => {
    const key = `${lov} ${paragraf}`;
    uses.set(key, [...(uses.get(key) ?? []), { emne, place }]);
  };
  for (const emne of content.emner.values()) {
    for (const [place, hjemmel] of emne.hjemler.entries()) add(emne, hjemmel, place);
    for (const hjemmel of emne.tjenester.flatMap((entry) => entry.hjemler)) add(emne, hjemmel, LAST);
  }
  return uses;
});
