import { blankOut, type Detector } from '../finding.js';
import { findFirstNames } from './firstNames.js';
import { findFullNames } from './fullNames.js';
import { findOtherScripts } from './otherScripts.js';
import { tokensOf } from './tokens.js';

/** Names of people: full names, first names that stand alone, and names in another alphabet. */
export const findNames: Detector = (text) => {
  const scripts = findOtherScripts(text);
  const rest = scripts.length === 0 ? text : blankOut(text, scripts);
  const tokens = tokensOf(rest);
  const full = findFullNames(tokens, rest);
  if (full.length === 0) return [...scripts, ...findFirstNames(tokens, rest)];
  const left = blankOut(rest, full);
  return [...scripts, ...full, ...findFirstNames(tokensOf(left), left)];
};
