import { ORDINARY_WORDS } from './ordinaryWords.js';
import { isCommonWord, isKnownWord } from './resource.js';

const ordinary = new Set(ORDINARY_WORDS.trim().split(/\s+/u));
/** What Norwegian adds to a word, longest first: «møte»: «møtene», «møtets». */
const ENDINGS =
  'ingene ingane este ere est ingen inga elsen elser enes anes erne ande ende ene ane ing else het lig leg isk ens ets ers en et er ar or te de st re a e n r s t'.split(
    ' ',
  );
/** Endings that no name has, on a word of some length. */
const DERIVED =
  /(?:heten|heita|heit|het|sjon|sjonen|sjonar|sjoner|elsen|elser|else|inga|ingen|inger|ingar|skapet|skap|lege|leg|lige|lig|iske|isk|ende|ande|eren|erens|aren|arens|erne|ernes|arane|erte|erer|ering|bare|messig|somme?|løse?|laus)$/u;
const SHORTEST_PART = 3;
const TELLING_PART = 6;
/** Nobody is called anything longer; it also bounds the time that one word can take. */
const LONGEST_NAME = 40;
/** A shorter word is no compound: «solan» is not «sol» and «an». */
const SHORTEST_COMPOUND = 7;

/**
 * Is the word, in small letters, an ordinary Norwegian one: in our list, an inflected form of one
 * there, or put together of two? Asked only where a name is likely, since it is the dearest question.
 */
export function isOrdinary(small: string): boolean {
  if (small.length > LONGEST_NAME) return true;
  if (isStem(small) || isKnownWord(small) || isInflected(small)) return true;
  if (small.length >= SHORTEST_COMPOUND && DERIVED.test(small)) return true;
  if (small.includes('-')) return small.split('-').every((part) => part.length > 1 && isOrdinary(part));
  return small.length >= SHORTEST_COMPOUND && isCompound(small);
}

/** The same for a capitalised word, which may be a name that only looks put together: no compounds. */
export function isPlainlyOrdinary(small: string): boolean {
  return (
    isStem(small) ||
    (small.length >= 6 && isInflected(small)) ||
    (small.length >= SHORTEST_COMPOUND && DERIVED.test(small))
  );
}

function isStem(small: string): boolean {
  return ordinary.has(small) || isCommonWord(small);
}

function isInflected(small: string): boolean {
  return ENDINGS.some((ending) => {
    if (!small.endsWith(ending) || small.length - ending.length < SHORTEST_PART) return false;
    const stem = small.slice(0, -ending.length);
    return isStem(stem) || isStem(`${stem}e`) || (stem.at(-1) === stem.at(-2) && isStem(stem.slice(0, -1)));
  });
}

/** «bekymringsmelding»: two words, with or without an s or e between. */
function isCompound(small: string): boolean {
  for (let at = SHORTEST_PART; at <= small.length - SHORTEST_PART; at++) {
    const left = small.slice(0, at);
    const right = small.slice(at);
    const whole = isStem(left) || (at > SHORTEST_PART && /[se]$/u.test(left) && isStem(left.slice(0, -1)));
    // A last part so long is a word's whatever stands before it: «svigerdottera», «borettslaget».
    if (!whole && right.length < TELLING_PART) continue;
    if (isStem(right) || (right.length > SHORTEST_PART && isInflected(right))) return true;
  }
  return false;
}
