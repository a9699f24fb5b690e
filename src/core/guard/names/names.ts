import { blankOut, type Detector } from '../finding.js';
import { findFirstNames } from './firstNames.js';
import { findFullNames } from './fullNames.js';
import { findOtherScripts } from './otherScripts.js';
import { tokensOf } from './tokens.js';

/** Names of people: full names, first names that stand alone, and names in another alphabet. */
export const findNames: Detector = (text) => {
  const scripts = findOtherScripts(text);
  const rest = blankOut(text, scripts);
  const full = findFullNames(tokensOf(rest), rest);
  const left = blankOut(rest, full);
  return [...scripts, ...full, ...findFirstNames(tokensOf(left), left)];
};
