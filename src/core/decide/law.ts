import type { Content } from '../../content/content.js';
import { type Day, inForce } from '../../content/day.js';
import type { Hjemmel } from '../../content/schema/hjemmel.js';
import type { Bestemmelse, Lov } from '../../content/schema/lov.js';
import { oncePer } from '../oncePer.js';

/** A provision in one period, with the statute it stands in. */
export interface Provision {
  readonly lov: Lov;
  readonly bestemmelse: Bestemmelse;
}

/** `barnevernsloven § 13-2`; articles for conventions and the EU regulation. */
export function provisionName({ lov, bestemmelse }: Provision): string {
  return `${lov.kortnavn} ${sectionSign(lov)} ${bestemmelse.paragraf}`;
}

export function sectionSign(lov: Lov): '§' | 'art.' {
  return lov.slag === 'konvensjon' || lov.slag === 'forordning' ? 'art.' : '§';
}

/** Lovdata's own address of a paragraph; the statute's where articles have none. */
export function provisionLink({ lov, bestemmelse }: Provision): string {
  return sectionSign(lov) === '§' ? `${lov.lenke}/§${bestemmelse.paragraf.replaceAll(' ', '')}` : lov.lenke;
}

/** Every period of a paragraph the content knows, the newest first. */
export function periodsOf(content: Content, lovName: string, paragraf: string): Provision[] {
  const lov = content.lover.get(lovName);
  if (lov === undefined) return [];
  return lov.bestemmelser
    .filter((bestemmelse) => bestemmelse.paragraf === paragraf)
    .sort((a, b) => (b.gjelderFra ?? '').localeCompare(a.gjelderFra ?? ''))
    .map((bestemmelse) => ({ lov, bestemmelse }));
}

/** The period of a paragraph that is in force on a day, if any. */
export function provisionAt(content: Content, hjemmel: Hjemmel, day: Day): Provision | undefined {
  return periodsOf(content, hjemmel.lov, hjemmel.paragraf).find((provision) => isInForce(provision, day));
}

export function isInForce({ lov, bestemmelse }: Provision, day: Day): boolean {
  if (lov.status === 'vedtatt-ikke-i-kraft') return false;
  return inForce({ gjelderFra: lov.ikraft, gjelderTil: lov.opphevet }, day) && inForce(bestemmelse, day);
}

/** The former provisions a rule has taken over from, in force on the day. */
export function predecessorsAt(content: Content, hjemmel: Hjemmel, day: Day): Provision[] {
  return (movedBySuccessor(content).get(`${hjemmel.lov} ${hjemmel.paragraf}`) ?? []).filter(
    (provision) => movedTo(provision, hjemmel) !== undefined && isInForce(provision, day),
  );
}

/** The provisions that name a successor, by it: looked up for every § of every answer. */
const movedBySuccessor = oncePer((content: Content): ReadonlyMap<string, readonly Provision[]> => {
  const moved = new Map<string, Provision[]>();
  for (const lov of content.lover.values()) {
    for (const bestemmelse of lov.bestemmelser) {
      const successors = (bestemmelse.erstattetAv ?? []).map((next) => `${next.lov} ${next.paragraf}`);
      for (const key of new Set(successors)) moved.set(key, [...(moved.get(key) ?? []), { lov, bestemmelse }]);
    }
  }
  return moved;
});

/**
 * The entry by which a former provision names a rule as its successor. Where both name a place in
 * the §, the places must be the same: a § can take over from several.
 */
export function movedTo({ bestemmelse }: Provision, { lov, paragraf, sted }: Hjemmel): Hjemmel | undefined {
  return bestemmelse.erstattetAv?.find(
    (next) =>
      next.lov === lov &&
      next.paragraf === paragraf &&
      (next.sted === undefined || sted === undefined || next.sted === sted),
  );
}

/** Where a former rule stands on the day, followed through every move (a § can have moved twice). */
export function successorsAt(content: Content, provision: Provision, day: Day, depth = 0): Provision[] {
  if (depth > 5) return [];
  return (provision.bestemmelse.erstattetAv ?? []).flatMap((hjemmel) => {
    const now = provisionAt(content, hjemmel, day);
    if (now !== undefined) return [now];
    return periodsOf(content, hjemmel.lov, hjemmel.paragraf).flatMap((next) =>
      successorsAt(content, next, day, depth + 1),
    );
  });
}
