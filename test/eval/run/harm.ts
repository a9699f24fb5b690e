import type { Emne } from '../../../src/content/content.js';
import type { Virkning } from '../../../src/content/schema/emne.js';

const BINDS: ReadonlySet<Virkning> = new Set(['kan-ikke', 'plikt']);
const FREES: ReadonlySet<Virkning> = new Set(['kan', 'ingen-plikt']);

/** Which way the right answer points: the service's own rule where the topic has one for it. */
export function expectedVirkning(emne: Emne, tjeneste: string | null): Virkning {
  const own = emne.tjenester.find((entry) => tjeneste !== null && entry.for.includes(tjeneste));
  return own?.virkning ?? emne.virkning;
}

/** The reader must or must not, and was told that they may, or need not. */
export function isHarmful(expected: Virkning, given: readonly Virkning[]): boolean {
  return BINDS.has(expected) && given.some((virkning) => FREES.has(virkning));
}
