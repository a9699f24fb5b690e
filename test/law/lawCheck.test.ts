import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../../src/content/content.js';
import { loadContent } from '../../src/content/load.js';
import { acceptWordings } from '../../src/law/accept.js';
import { citationsOf } from '../../src/law/citations.js';
import { type LawStatus, lawCheck } from '../../src/law/lawCheck.js';
import { readDataSet } from '../../src/law/readDataSet.js';
import { reportText } from '../../src/law/reportText.js';
import { edit, FIXTURES, smallContent } from '../support/folder.js';
import { onDisk } from './onDisk.js';

const NEWER = join(FIXTURES, 'lovdata', 'nyere');
const BROKEN = join(FIXTURES, 'lovdata', 'odelagt');
const wanted = (content: Content) => new Set(citationsOf(content).map(({ file }) => file));

function load(knowledge: string): Content {
  const loaded = loadContent(knowledge);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.content;
}

/** The small content with the wordings of the fixture stored, and one of them then spoiled. */
function checkedContent(): Content {
  const knowledge = smallContent(onTestFinished);
  const content = load(knowledge);
  acceptWordings(content, readDataSet(NEWER, wanted(content)), ['alle'], onDisk(join(knowledge, 'lover')));
  const law = join(knowledge, 'lover', 'proveloven.yaml');
  const hash = load(knowledge)
    .lover.get('prøveloven')
    ?.bestemmelser.find(({ paragraf }) => paragraf === '1-4')?.ordlydHash;
  edit(law, hash?.tekst ?? '', '0123456789abcdef');
  return load(knowledge);
}

const byStatus = (content: Content, folder: string) => {
  const report = lawCheck(content, readDataSet(folder, wanted(content)));
  const of = (status: LawStatus) =>
    report.findings.filter((one) => one.status === status).map(({ citation }) => citation.name);
  return { report, of };
};

describe('a data set newer than our check', () => {
  it('names what is repealed, reworded and missing, and fails on what it does not have', () => {
    const { report, of } = byStatus(checkedContent(), NEWER);
    expect(report.older).toBe(false);
    expect(of('opphevet')).toEqual(['prøveloven § 1-3']);
    expect(of('ordlyd-endret')).toEqual(['prøveloven § 1-4']);
    expect(of('mangler')).toEqual(['prøveloven § 1-5']);
    expect(of('lik')).toEqual(['prøveloven § 1-1']);
    expect(report.findings.filter(({ fails }) => fails).map(({ citation }) => citation.name)).toEqual([
      'prøveloven § 1-3',
      'prøveloven § 1-5',
    ]);
    expect(reportText(report)).toContain('2 hjemler holder ikke');
  });

  it('tells of adopted changes that are not in force', () => {
    const { report } = byStatus(checkedContent(), NEWER);
    expect(report.findings.find(({ citation }) => citation.name === 'prøveloven § 1-1')?.pending).toEqual([
      expect.stringContaining('2 feb 2026 nr. 2'),
    ]);
  });

  it('ends the command with 1', () => {
    const knowledge = smallContent(onTestFinished);
    const { status, stdout } = command('--dir', NEWER, '--knowledge', knowledge);
    expect(stdout).toContain('FEIL prøveloven § 1-3');
    expect(stdout).toContain('FEIL prøveloven § 1-5');
    expect(status).toBe(1);
  });
});

describe('files that cannot be used', () => {
  it('names each with what is wrong, and goes on', () => {
    const content = load(smallContent(onTestFinished));
    const all = new Set(['nl-20200101-001', 'nl-20200102-003', 'nl-20200103-004']);
    expect(readDataSet(BROKEN, all).faults).toEqual([
      { file: 'lovsamling.xml', message: expect.stringContaining('ikke en av Lovdatas filer') },
      { file: 'nl-20200101-001.xml', message: 'filen er tom' },
      { file: 'nl-20200102-003.xml', message: expect.stringContaining('ikke hel') },
      { file: 'nl-20200103-004.xml', message: expect.stringContaining('ikke et lovdokument') },
    ]);
    expect(
      lawCheck(content, readDataSet(BROKEN, all)).findings.every(({ status }) => status === 'ikke-i-datasettet'),
    ).toBe(true);
  });

  it('says so when the folder is not there, or empty of law', () => {
    expect(readDataSet('/finnes/ikke', new Set()).faults).toMatchObject([{ message: 'mappen finnes ikke' }]);
    expect(command('--dir', '/finnes/ikke').status).toBe(2);
    const { status, stdout } = command('--dir', join(FIXTURES, 'innhold'), '--knowledge', smallContent(onTestFinished));
    expect(stdout).toContain('ingen lovfiler');
    expect(status).toBe(2);
  });
});

describe('the accepted wording', () => {
  it('changes its own lines of the file alone', () => {
    const knowledge = smallContent(onTestFinished);
    const path = join(knowledge, 'lover', 'proveloven.yaml');
    const before = readFileSync(path, 'utf8').split('\n');
    const content = load(knowledge);
    const data = readDataSet(NEWER, wanted(content));
    acceptWordings(content, data, ['prøveloven § 1-1'], onDisk(join(knowledge, 'lover')));
    acceptWordings(load(knowledge), data, ['prøveloven § 1-1'], onDisk(join(knowledge, 'lover')));
    const after = readFileSync(path, 'utf8').split('\n');
    expect(after.filter((line) => !line.includes('ordlydHash'))).toEqual(before);
    expect(after.length).toBe(before.length + 1);
  });
});

/** Lovdata's own files are not in the repository: LOVDATA_DIR names a folder with the November 2025 sample. */
const sample = process.env['LOVDATA_DIR'];
describe.skipIf(sample === undefined || sample === '')("Lovdata's files of November 2025", () => {
  it('has exactly the differences that came after it, and no failure', () => {
    const expected = parse(readFileSync(new URL('./november2025.yaml', import.meta.url), 'utf8')) as Record<
      LawStatus,
      string[]
    >;
    const { report, of } = byStatus(load(fileURLToPath(new URL('../../knowledge', import.meta.url))), sample ?? '');
    expect(report.older).toBe(true);
    expect(report.faults).toEqual([]);
    for (const [status, names] of Object.entries(expected))
      expect(of(status as LawStatus).sort(), status).toEqual([...names].sort());
    expect(report.findings.filter(({ fails }) => fails)).toEqual([]);
    expect(command('--dir', sample ?? '').status).toBe(0);
  });
});

function command(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'law/lovsjekk', ...args], { encoding: 'utf8' });
}
