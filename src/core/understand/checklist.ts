import type { Content } from '../../content/content.js';
import { stemsOf } from './features.js';
import type { Intent } from './match.js';
import { wordsOf } from './normalize.js';

/** What names a template: whole phrases, and the stems of all of them. */
export interface ChecklistNames {
  readonly id: string;
  readonly slag: 'rutine' | 'huskeliste';
  readonly phrases: readonly string[];
  readonly stems: readonly (readonly string[])[];
}

const LIST_WORD = /^(sjekk|huske|hugse|huskelist|check)-?l(iste|ista|isten|ister|istene|ist)$/u;
const OWN_LIST = /^(huske|hugse)/u;
/** Words that may stand before the list's name without changing what is asked. */
const BEFORE = new Set(
  'send sende vis hvis vise post poste legg legge ut lag gi meg oss ei en et hent åpne opne jeg vil ha trenger kan du få finn start'.split(
    ' ',
  ),
);
const BETWEEN = new Set('om for til på med i over rundt rutine rutinen'.split(' '));
/** Says nothing about which list. */
const GENERIC = /^rutin/u;
const AFTER = new Set('takk her kanalen i'.split(' '));

/** A request for a checklist by name: "send sjekkliste om internkontroll". Undefined when it is not one. */
export function checklistOf(names: readonly ChecklistNames[], text: string): Intent | undefined {
  const words = wordsOf(text);
  const at = words.findIndex((word) => LIST_WORD.test(word));
  if (at < 0 || !words.slice(0, at).every((word) => BEFORE.has(word))) return undefined;
  let rest = words.slice(at + 1);
  while (rest.length > 1 && BETWEEN.has(rest[0] ?? '')) rest = rest.slice(1);
  while (rest.length > 0 && AFTER.has(rest.at(-1) ?? '')) rest = rest.slice(0, -1);
  if (rest.length === 0) return { kind: 'checklist' };
  const own = OWN_LIST.test(words[at] ?? '');
  const ranked = names
    .map((one) => ({ one, fit: fitOf(one, rest) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || rank(a.one, own) - rank(b.one, own));
  const first = ranked[0];
  const preferred = ranked.find(({ one, fit }) => (one.slag === 'huskeliste') === own && fit >= 0.3) ?? first;
  const chosen = own ? preferred : first;
  return chosen === undefined ? undefined : { kind: 'checklist', id: chosen.one.id };
}

/** 1 for the very phrase, else the share of a phrase's stems that are there, when none is left over. */
function fitOf({ phrases, stems }: ChecklistNames, rest: readonly string[]): number {
  if (phrases.includes(rest.join(' '))) return 1;
  const wanted = stemsOf(rest.join(' ')).filter((word) => !BETWEEN.has(word) && !GENERIC.test(word));
  if (wanted.length === 0) return 0;
  return Math.max(
    0,
    ...stems.map((phrase) => {
      const known = wanted.filter((word) => phrase.some((one) => isSame(one, word))).length;
      return known === wanted.length ? 0.9 * (known / Math.max(1, phrase.length)) : 0;
    }),
  );
}

/** The same word, or one that only ends differently. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 5 && long.startsWith(short));
}

function rank({ slag }: ChecklistNames, own: boolean): number {
  return (slag === 'huskeliste') === own ? 0 : 1;
}

/** The names of every template, from its title, its words and its id. */
export function checklistNamesOf(content: Content): ChecklistNames[] {
  return [...content.sjekklister.values()].map(({ id, slag, tittel, kjennetegn }) => {
    const phrases = [tittel.nb, tittel.nn, id.replaceAll('-', ' '), ...kjennetegn];
    return {
      id,
      slag,
      phrases: phrases.map((phrase) => wordsOf(phrase).join(' ')),
      stems: phrases.map((phrase) => stemsOf(phrase)),
    };
  });
}
