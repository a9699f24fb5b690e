import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dialoger-'));
  for (const name of ['knowledge', 'dialogs']) cpSync(join(root, name), join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The faults of the content when one text in one dialog is another. */
function faultsWith(id: string, before: string, after: string): string[] {
  const path = join(folder, 'dialogs', `${id}.yaml`);
  const whole = readFileSync(path, 'utf8');
  expect(whole).toContain(before);
  writeFileSync(path, whole.replace(before, after));
  const result = loadContent(join(folder, 'knowledge'));
  writeFileSync(path, whole);
  return result.ok ? [] : result.faults.map(({ message }) => message);
}

describe('a fault in a dialog is found', () => {
  it.each([
    [
      'a choice that leads nowhere',
      'avverging',
      'til: over\n',
      'til: finnes-ikke\n',
      'noden «finnes-ikke» finnes ikke',
    ],
    ['a circle', 'avverging', 'til: over\n', 'til: handling\n', 'dialogen går i ring'],
    [
      'a § that is not in lover/',
      'avverging',
      'straffeloven § 288',
      'straffeloven § 999',
      'straffeloven § 999 finnes ikke i lover/',
    ],
    [
      'a former rule',
      'samtykke',
      'barnevernsloven § 13-2',
      'barnevernloven 1992 § 6-4',
      'barnevernloven 1992 er ikke i kraft',
    ],
    [
      'a reference to a dialog that is not there',
      'samtykke',
      'dialog: meldeplikt',
      'dialog: borte',
      'dialogen «borte» finnes ikke',
    ],
    ['a service that is not there', 'samarbeid', '[tannhelse]', '[tannlege]', 'tjenesten «tannlege» finnes ikke'],
    ['the reserved choice', 'droftelseskort', 'id: ferdig', 'id: stopp', 'id-en «stopp» er boten sin egen'],
    ['a word the format does not know', 'droftelseskort', 'kanal: true', 'kanal: true\nhvis: x', 'hvis'],
    ['an id unlike its file', 'droftelseskort', 'id: droftelseskort', 'id: kortet', 'id-en må være lik filnavnet'],
  ])('%s', (_name, id, before, after, message) => {
    expect(faultsWith(id, before, after).join('\n')).toContain(message);
  });
});
