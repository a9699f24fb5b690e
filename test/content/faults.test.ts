import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../../src/content/fault.js';
import { loadContent } from '../../src/content/load.js';
import { edit, FIXTURES, smallContent } from '../support/folder.js';

interface Spoiled {
  readonly name: string;
  readonly file: string;
  readonly bytt?: string;
  readonly med?: string;
  readonly slett?: boolean;
  readonly ventet: { readonly file: string; readonly line?: number; readonly field: string; readonly message?: string };
}

const folder = join(FIXTURES, 'innhold', 'feil');
const spoiled = readdirSync(folder).map(
  (name): Spoiled => ({
    ...(parse(readFileSync(join(folder, name), 'utf8')) as Spoiled),
    name: basename(name, '.yaml'),
  }),
);

function spoil(knowledge: string, { file, bytt, med, slett }: Spoiled): void {
  if (slett) rmSync(join(knowledge, file));
  else edit(join(knowledge, file), bytt ?? '', med ?? '');
}

function faultsOf(knowledge: string): readonly Fault[] {
  const loaded = loadContent(knowledge);
  return loaded.ok ? [] : loaded.faults;
}

const matcher = ({ ventet: { message, ...place } }: Spoiled) =>
  expect.objectContaining({
    ...place,
    ...(message === undefined ? {} : { message: expect.stringContaining(message) }),
  });

describe('faults in content', () => {
  it('has none in the valid fixture', () => {
    expect(faultsOf(smallContent(onTestFinished))).toEqual([]);
  });

  it.each(spoiled)('names $name with file, line and field', (fault) => {
    const knowledge = smallContent(onTestFinished);
    spoil(knowledge, fault);
    expect(faultsOf(knowledge)).toContainEqual(matcher(fault));
  });

  it('reports faults of many files at once', () => {
    const knowledge = smallContent(onTestFinished);
    const several = spoiled.filter(({ name }) =>
      ['ukjent-paragraf', 'samme-eksempel-i-to-emner', 'svar-uten-hjemmel', 'etterfolger-som-ikke-finnes'].includes(
        name,
      ),
    );
    for (const fault of several) spoil(knowledge, fault);
    const faults = faultsOf(knowledge);
    for (const fault of several) expect(faults).toContainEqual(matcher(fault));
    expect(faults).toHaveLength(several.length);
  });
});
