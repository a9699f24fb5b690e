import type { Recognisers } from './model.js';
import { phraseWords, withoutEnding } from './recognisers.js';

const LONGEST_PHRASE = 5;
const words = (list: string) => new Set(list.split(' '));
const SELF = words('jeg vi oss vår våre vårt min mitt mine meg we our my');
const ARTICLE = words('en et ein eit ei a an the');
const LEADER = words('leder lederen leiar leiaren leader');
const MINE = words('min mitt mine vår vårt våre');

/** A service named or suggested in a text, and what its surroundings say of whose it is. */
export interface Mention {
  readonly id: string;
  /** Names of what is seen, for the weights: `before oss`, `after mener`, `self near` … */
  readonly signs: readonly string[];
}

/** Every service named or suggested in a text, the longest phrase at each place. */
export function mentionsIn({ services }: Recognisers, text: string): Mention[] {
  const all = phraseWords(text);
  const stems = all.map(withoutEnding);
  const found: { id: string; named: boolean; phrase: string; at: number; length: number }[] = [];
  for (let at = 0; at < all.length; at++) {
    for (let length = Math.min(LONGEST_PHRASE, all.length - at); length > 0; length--) {
      const phrase = stems.slice(at, at + length).join(' ');
      const service = services.get(phrase);
      if (service === undefined) continue;
      // «SFO-lederen» is one: of SFO.
      const whole = LEADER.has(all[at + length] ?? '') ? length + 1 : length;
      found.push({ ...service, phrase, at, length: whole });
      at += whole - 1;
      break;
    }
  }
  return found.map(({ id, named, phrase, at, length }, index) => ({
    id,
    signs: [
      `phrase ${phrase}`,
      `service ${id}`,
      named ? 'named' : 'suggested',
      ...aroundSigns(all, at, length),
      ...(index === 0 ? ['first'] : []),
      ...(found.some((other) => other.id !== id) ? ['others'] : []),
      ...(found.some((other, place) => place !== index && other.id === id) ? ['again'] : []),
    ],
  }));
}

/** Is the whole message only a service's name? Then its page is asked for. */
export function onlyTjeneste({ services }: Recognisers, text: string): string | undefined {
  const rest = phraseWords(text).filter((word) => !ONLY_BESIDE.has(word));
  if (rest.length === 0 || rest.length > LONGEST_PHRASE) return undefined;
  const service = services.get(rest.map(withoutEnding).join(' '));
  return service?.named ? service.id : undefined;
}

const ONLY_BESIDE = words('jeg er jobber i på vi en et ansatt som arbeider jobbar arbeidar det hos');

/** What stands right before one's own service: «jeg er ny …», «oss i …», «som …», «hos oss på …». */
const SAID_OF_SELF: readonly (readonly [string, RegExp])[] = [
  [
    'I am',
    /(?:^| )(?:jeg|vi|i|we) (?:er|am|are|work|jobber|jobbar|jobbe|arbeider|arbeidar|begynte|slutter|sitter)(?: \S+){0,3}$/u,
  ],
  ['us at', /(?:^| )(?:jeg|vi|oss) (?:i|på|ved|hos|fra|in|at)$/u],
  ['as a', /(?:^| )(?:som|as)(?: \S+)?$/u],
];

/** The words beside the mention, and how near the writer's own «jeg» and «vår» stand. */
function aroundSigns(all: readonly string[], at: number, length: number): string[] {
  const before = all.slice(0, at).filter((word) => !ARTICLE.has(word));
  const after = all.slice(at + length);
  const [last = '^', secondLast = '^'] = [before.at(-1), before.at(-2)];
  const [next = '$', afterNext = '$'] = after;
  const signs = [
    `before ${last}`,
    `before2 ${secondLast}`,
    `before ${secondLast} ${last}`,
    `after ${next}`,
    `after2 ${afterNext}`,
    `words ${all.length <= 4 ? 'few' : all.length <= 9 ? 'some' : 'many'}`,
  ];
  if (before.slice(-4).some((word) => SELF.has(word))) signs.push('self before', `self before, ${last}`);
  if (after.slice(0, 4).some((word) => SELF.has(word))) signs.push('self after');
  if (MINE.has(next)) signs.push('mine');
  const nearest = before.slice(-6).join(' ');
  for (const [sign, pattern] of SAID_OF_SELF) if (pattern.test(nearest)) signs.push(sign);
  if (all.some((word) => SELF.has(word))) signs.push('self somewhere');
  if (at <= 1) signs.push('at the start', `at the start, after ${next}`);
  return signs;
}
