import type { Recognisers } from './model.js';
import { wordsOf } from './normalize.js';

/** Words before a service's name that make it the writer's own. */
const OWN = new Set('vi vår våre oss i på hos som jobber arbeider jobbar arbeidar ansatt er for fra'.split(' '));
/** Words before a service's name that make it the one who asks or receives. */
const OTHER = new Set('til med mot av ber spør ringer informere varsle kontakte hos-en'.split(' '));
const SELF = new Set('jeg vi oss vår jobber arbeider jobbar arbeidar ansatt'.split(' '));
const LONGEST_PHRASE = 5;
const NEAR = 5;

interface Mention {
  readonly id: string;
  readonly weight: number;
}

/** The writer's own service, said or implied; undefined when none or when it cannot be told. */
export function tjenesteOf(recognisers: Recognisers, text: string): string | undefined {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
      const id = recognisers.services.get(words.slice(at, at + length).join(' '));
      if (id === undefined) continue;
      mentions.push({ id, weight: weightOf(words, at) });
      at += length - 1;
      break;
    }
  }
  const best = mentions.sort((a, b) => b.weight - a.weight)[0];
  return best !== undefined && best.weight > 0 ? best.id : undefined;
}

/** Is the whole message only a service's name? Then its page is asked for. */
export function onlyTjeneste(recognisers: Recognisers, text: string): string | undefined {
  const words = wordsOf(text).filter(
    (word) =>
      !['jeg', 'er', 'jobber', 'i', 'på', 'vi', 'en', 'ansatt', 'som', 'arbeider', 'jobbar', 'arbeidar'].includes(word),
  );
  return words.length > 0 && words.length <= LONGEST_PHRASE ? recognisers.services.get(words.join(' ')) : undefined;
}

function weightOf(words: readonly string[], at: number): number {
  const before = words.slice(Math.max(0, at - NEAR), at);
  const last = before.at(-1) ?? '';
  if (OTHER.has(last)) return -1;
  const self = before.some((word) => SELF.has(word)) ? 1 : 0;
  return (OWN.has(last) ? 2 : 1) + self;
}
