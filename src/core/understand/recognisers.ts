import type { Content } from '../../content/content.js';
import type { Recognisers } from './model.js';
import { wordsOf } from './normalize.js';

/** The phrases and names the small recognisers look for, taken from content. */
export function recognisersOf(content: Content): Recognisers {
  return {
    services: new Map(
      [...content.tjenester.values()].flatMap(({ id, kjennetegn }) =>
        kjennetegn.map((phrase) => [phraseKey(phrase), id] as const),
      ),
    ),
    laws: new Map(
      [...content.lover.values()].flatMap(({ kortnavn, aliaser }) =>
        [kortnavn, ...aliaser].map((name) => [name.toLowerCase(), kortnavn] as const),
      ),
    ),
    dialogs: new Map(
      [...content.dialoger.values()].flatMap(({ id, start }) =>
        [...start.nb, ...start.nn].map((phrase) => [phraseKey(phrase), id] as const),
      ),
    ),
    topics: new Map(
      [...content.emner.values()].map(({ id, familie, konsekvens, slag }) => [
        id,
        { family: familie, highRisk: konsekvens === 'hoy', outside: slag === 'viderevisning' },
      ]),
    ),
  };
}

/** A phrase in the one spelling the matcher compares in. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase).join(' ');
}
