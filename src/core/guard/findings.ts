import { findAccounts } from './account.js';
import { findAddresses } from './address.js';
import { findBirthDates } from './birthDate.js';
import { findCaseNumbers } from './caseNumber.js';
import { findEmails } from './email.js';
import { blankOut, type Detector, type Finding, inOrder } from './finding.js';
import { findFodselsnummer } from './fodselsnummer.js';
import { findInitials } from './initials.js';
import { findNames } from './names/names.js';
import { findPhones } from './phone.js';
import { findPlates } from './plate.js';

/**
 * In this order each detector sees what the ones before left. Names come before dates of birth,
 * which may stand right after a name; addresses before names, which streets are called after.
 */
const DETECTORS: readonly { readonly find: Detector; readonly needsDigit?: true }[] = [
  { find: findEmails },
  { find: findFodselsnummer, needsDigit: true },
  { find: findCaseNumbers, needsDigit: true },
  { find: findAccounts, needsDigit: true },
  { find: findPhones, needsDigit: true },
  { find: findPlates, needsDigit: true },
  { find: findAddresses, needsDigit: true },
  { find: findNames },
  { find: findInitials },
  { find: findBirthDates },
];

/** Everything personal in a plain text, in order, without overlaps. */
export function findPersonalData(plain: string): Finding[] {
  const found: Finding[] = [];
  let rest = plain;
  // Most messages hold no digit at all, and then six detectors have nothing to look for.
  const hasDigit = /\d/u.test(plain);
  for (const { find, needsDigit } of DETECTORS) {
    if (needsDigit && !hasDigit) continue;
    const fresh = withoutOverlaps(find(rest));
    if (fresh.length === 0) continue;
    found.push(...fresh);
    rest = blankOut(rest, fresh);
  }
  return inOrder(found);
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  let end = 0;
  return inOrder(findings).filter((finding) => {
    if (finding.start < end || finding.end <= finding.start) return false;
    end = finding.end;
    return true;
  });
}
