import type { Content } from '../../content/content.js';
import { checklistNamesOf } from './checklist.js';
import type { Recognisers } from './model.js';
import { wordsOf } from './normalize.js';

/** The phrases and names the small recognisers look for, taken from content. */
export function recognisersOf(content: Content): Recognisers {
  return {
    services: servicesOf(content),
    laws: new Map(
      [...content.lover.values()]
        .flatMap(({ kortnavn, aliaser }) =>
          [kortnavn, ...aliaser].map((name) => [name.toLowerCase(), kortnavn] as const),
        )
        .sort(([a], [b]) => b.length - a.length),
    ),
    dialogs: new Map(
      [...content.dialoger.values()].flatMap(({ id, start }) =>
        [...start.nb, ...start.nn].map((phrase) => [phraseKey(phrase), id] as const),
      ),
    ),
    checklists: checklistNamesOf(content),
    topics: new Map(
      [...content.emner.values()].map(({ id, familie, virkning, konsekvens }) => [
        id,
        { family: familie, virkning, highRisk: konsekvens === 'hoy' },
      ]),
    ),
  };
}

/** What names or suggests each service; a name goes before another's suggestion. */
function servicesOf(content: Content): Recognisers['services'] {
  const services = new Map<string, { id: string; named: boolean }>();
  const all = [...content.tjenester.values()];
  for (const { id, antydninger = [] } of all)
    for (const phrase of antydninger) services.set(phraseKey(phrase), { id, named: false });
  for (const { id, kjennetegn } of all)
    for (const phrase of kjennetegn) services.set(phraseKey(phrase), { id, named: true });
  return services;
}

/** A phrase in the one spelling the matcher compares in, without the endings of nouns. */
export function phraseKey(phrase: string): string {
  return phraseWords(phrase).map(withoutEnding).join(' ');
}

/** The words of a text for phrase look-up: «SFO-lederen» is two. */
export function phraseWords(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.split('-'));
}

const ENDING = /(?:ane|ene|ar|er|en|et|a|e|s|n)$/u;

/**
 * A noun without number and definiteness (læreren, lærarar → lær). Not the stemmer of the topics:
 * that one also takes -lege away, and «skolelege» would be «skole».
 */
export function withoutEnding(word: string): string {
  const bare = word.length > 4 ? word.replace(ENDING, '') : word;
  return bare.length > 4 ? bare.replace(/(?:er|ar|e)$/u, '') : bare;
}
