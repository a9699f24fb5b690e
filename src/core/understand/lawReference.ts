import type { LawReference } from './match.js';
import { normalize } from './normalize.js';

/** A § reference found in a text, and the text without it. */
export interface FoundReferences {
  readonly references: readonly LawReference[];
  readonly rest: string;
}

const NUMBER = String.raw`(\d{1,3}(?:\s?[-–]\s?\d{1,2})?)(?:\s?([a-h])(?![\p{L}\p{N}]))?`;
const SIGNED = new RegExp(
  String.raw`(?:§+|paragraf(?:en|ane|ene)?|par\.|artikkel(?:en)?|article|section|art\.?)\s*${NUMBER}`,
  'gu',
);
const FOLLOWING = new RegExp(
  String.raw`^[\s.,]{0,3}(?:av\s)?(?:19\d\d|20\d\d)?\s*${NUMBER}(?!\d|\s?(?:år|barn|dager|uker|måned))`,
  'u',
);
const YEAR = /^(?:19|20)\d\d$/u;

interface Mention {
  readonly lov: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds references to a § in any usual spelling: `bvl 13-2`, `§6-4 i barnevernloven`,
 * `forvaltningslova paragraf 13b`. Each § is tied to the statute named nearest to it.
 */
export function findReferences(laws: ReadonlyMap<string, string>, text: string): FoundReferences {
  const lower = normalize(text);
  const mentions = findLaws(laws, lower);
  const references: LawReference[] = [];
  let rest = lower;
  const add = (lov: string | undefined, number: string, letter: string | undefined) => {
    const paragraf = number.replace(/\s/g, '').replace('–', '-') + (letter === undefined ? '' : ` ${letter}`);
    if (!references.some((one) => one.paragraf === paragraf && one.lov === lov)) {
      references.push(lov === undefined ? { paragraf } : { lov, paragraf });
    }
  };
  for (const match of lower.matchAll(SIGNED)) {
    if (match[1] === undefined) continue;
    add(nearestLaw(mentions, match.index, match.index + match[0].length), match[1], match[2]);
    rest = rest.replace(match[0], ' ');
  }
  if (references.length === 0) {
    for (const { lov, end } of mentions) {
      const after = FOLLOWING.exec(lower.slice(end));
      if (after?.[1] === undefined || YEAR.test(after[1])) continue;
      add(lov, after[1], after[2]);
      rest = rest.replace(after[0], ' ');
    }
  }
  for (const { start, end } of mentions) rest = rest.replace(lower.slice(start, end), ' ');
  return { references, rest };
}

/** `laws` has the longest names first, so that «barnevernsloven» is not found within a longer one. */
function findLaws(laws: ReadonlyMap<string, string>, text: string): Mention[] {
  const found: Mention[] = [];
  for (const [name, lov] of laws) {
    let start = text.indexOf(name);
    while (start >= 0) {
      const end = start + name.length;
      const alone = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
      if (alone && !found.some((one) => start < one.end && one.start < end)) found.push({ lov, start, end });
      start = text.indexOf(name, end);
    }
  }
  return found;
}

function nearestLaw(mentions: readonly Mention[], start: number, end: number): string | undefined {
  const distance = (one: Mention) => (one.end <= start ? start - one.end : one.start - end + 1);
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0]?.lov;
}
