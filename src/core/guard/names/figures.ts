import { acts } from './person.js';
import type { Token } from './tokens.js';

/** Norway's own John and Jane Doe. */
const EVERYONE = /^(?:ola|kari)$/u;
/** What makes them stand for people in general: «vanlige Ola Nordmann», «en Kari Nordmann». */
const GENERAL_BEFORE =
  /^(?:en|ein|ei|hver|kvar|enhver|alle|vanlig|vanlige|vanleg|vanlege|gjennomsnittlig|gjennomsnittlige|gjennomsnittlege|menig|den|dagens|mener|meiner|synes|synest|syns|tror|trur|vet|veit|som|så|forstår|skjønner|blant|hos|for|til|at|hva|hvorfor|gir|enn|sier)$/u;
const GENERAL_AFTER =
  /^s?\s(?:flest|på gat[ae]|og (?:kari|ola)|vet|veit|vite|mener|meiner|tror|trur|forstår|skjønner|skjønar|betaler|betalar|bryr|kan (?:lese|forstå|skjønne)|skal (?:forstå|skjønne)|i gat[ae])(?!\p{L})/iu;
/** Before them a real person stands: «eleven Kari Nordmann», «mor til Kari Nordmann». */
const PERSON_BEFORE =
  /(?:elev|gutt|jente|jenta|barnet|pasient|bruker|klient|mor|mora|far|faren|foreldre|foreldra|foreldrene|saken|saka|journalen|heter|heiter|bekymra|bekymret|bekymring|møte|snakka|snakket|kontakt)(?:en|et)?(?: (?:til|med|for|om))?\s$/iu;

/** Is «Ola Nordmann» said of people in general rather than of someone? */
export function isEveryone(first: Token, last: Token, before: Token | undefined, text: string): boolean {
  // «Kari og Ola Nordmann»: the first of the two, whose surname comes later.
  if (
    EVERYONE.test(first.small) &&
    /^ (?:og|eller) (?:ola|kari)(?: nordmann| ?[,.?!]|$)/iu.test(text.slice(last.end, last.end + 20))
  )
    return true;
  if (!EVERYONE.test(first.small) || !/^nordmanns?$/u.test(last.small)) return false;
  if (PERSON_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start))) return false;
  if (GENERAL_AFTER.test(text.slice(last.end, last.end + 25))) return true;
  if (before === undefined) return false;
  if (before.small === 'er') return before.opens;
  return GENERAL_BEFORE.test(before.small) || (before.small === 'og' && before.gap === ' ');
}

/** «Bjørn sover er barnas favoritt»: a verb right after the name's own makes a book of it. */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const [token, verb, next] = [tokens[index] as Token, tokens[index + 1], tokens[index + 2]];
  if (!token.opens || token.strength !== 'maybe' || next?.gap !== ' ' || !acts(verb)) return false;
  return /^(?:er|var|ble|handler|handlar|heter|heiter|passer|passar|finnes|finst)$/u.test(next.small);
}
