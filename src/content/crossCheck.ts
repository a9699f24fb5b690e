import { checkDialoger } from './checks/dialoger.js';
import { checkEmner } from './checks/emner.js';
import { checkExamples } from './checks/examples.js';
import { checkLover } from './checks/lover.js';
import { checkSjekklister } from './checks/sjekklister.js';
import { checkTjenester } from './checks/tjenester.js';
import type { Fault } from './fault.js';
import type { RawContent } from './load.js';

/** Every fault that only shows when files are seen together. */
export function crossCheck(raw: RawContent): Fault[] {
  return [
    ...checkLover(raw),
    ...checkEmner(raw),
    ...checkExamples(raw),
    ...checkTjenester(raw),
    ...checkDialoger(raw),
    ...checkSjekklister(raw),
  ];
}
