import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { textToApprove } from '../../src/content/approval.js';
import { approvalHash } from '../../src/content/approvedText.js';
import type { Content } from '../../src/content/content.js';
import { loadContent } from '../../src/content/load.js';
import type { Bot } from '../../src/core/bot.js';
import type { ButtonPress } from '../../src/core/incoming.js';
import { respond } from '../../src/core/respond.js';
import { healthOf } from '../../src/health.js';
import { edit, smallContent } from '../support/folder.js';

const NOW = new Date('2026-11-23T11:00:00Z');

function folders(files: Record<string, string>) {
  const knowledge = smallContent(onTestFinished);
  const local = join(knowledge, '..', 'lokalt');
  mkdirSync(local);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(local, name), text);
  return { knowledge, local };
}

function content(files: Record<string, string>): Content {
  const { knowledge, local } = folders(files);
  const loaded = loadContent(knowledge, local);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.content;
}

function faults(files: Record<string, string>) {
  const { knowledge, local } = folders(files);
  const loaded = loadContent(knowledge, local);
  return loaded.ok ? [] : loaded.faults;
}

function hashOf(key: Parameters<typeof textToApprove>[1]): string {
  return approvalHash(textToApprove(content({}), key) ?? {});
}

const approve = (lines: string) => `${lines}  rolle: kommuneadvokat\n  dato: 2026-09-01\n`;
const approvedTopic = () => approve(`- emne: melde-en\n  hash: "${hashOf('emne:melde-en')}"\n`);

// A press needs no model: nothing has to be understood.
const botOf = (own: Content, approvedOnly = false): Bot => ({
  content: own,
  model: undefined as unknown as Bot['model'],
  settings: { staleAfterMonths: 6, approvedOnly },
});
const press = (own: Content, button: ButtonPress, approvedOnly = false, now = NOW) =>
  respond(botOf(own, approvedOnly), { kind: 'button', press: button, place: 'personal' }, now);
const topic = (id: string): ButtonPress => ({ press: 'emne', id, form: 'nn' });

describe('the local folder', () => {
  it("takes the municipality's own barnevernvakt in the shared one's place", () => {
    const { kontakter } = content({
      'kontakter.yaml':
        '- id: barnevernvakt\n  slag: lokal\n  nummer: "12 34 56 78"\n  navn: { nb: "Vakta", nn: "Vakta" }\n  nar: { nb: "Alltid", nn: "Alltid" }\n  kontrollert: { dato: 2026-10-01, mot: "kommunen" }\n',
    });
    expect(kontakter.map(({ id, nummer }) => [id, nummer])).toEqual([
      ['nod-112', '112'],
      ['barnevernvakt', '12 34 56 78'],
    ]);
  });

  it('shows a local note with the topic, in the form of the reply', () => {
    const own = content({
      'lokalt.yaml':
        '- emne: melde-en\n  merknad: { nb: "Bruk skjemaet.", nn: "Bruk skjemaet vårt." }\n  lenke: { navn: { nb: "Skjema", nn: "Skjema" }, adresse: "https://kommunen.example/skjema" }\n',
    });
    expect(press(own, topic('melde-en'))).toMatchObject({
      answer: { local: { note: 'Bruk skjemaet vårt.', link: { url: 'https://kommunen.example/skjema' } } },
    });
  });

  it('reports its faults with file, line and field', () => {
    expect(
      faults({
        'lokalt.yaml': '- emne: finnes-ikke\n  merknad: { nb: "x", nn: "x" }\n',
        'godkjenninger.yaml': approve('- emne: finnes-heller-ikke\n  hash: "0123456789abcdef"\n'),
      }),
    ).toMatchObject([
      { file: 'lokalt/lokalt.yaml', line: 1, field: '0.emne' },
      { file: 'lokalt/godkjenninger.yaml', line: 1, field: '0.emne' },
    ]);
    expect(faults({ 'kontakter.yml': '' })).toMatchObject([
      { file: 'lokalt/kontakter.yml', message: expect.stringContaining('ukjent fil') },
    ]);
    expect(faults({ 'lokalt.yaml': '- emne: melde-en\n  merknad: { nb: "x" }\n' })).toMatchObject([
      { field: '0.merknad.nn' },
    ]);
  });

  it('says so when the folder is not there', () => {
    const loaded = loadContent(smallContent(onTestFinished), '/finnes/ikke');
    expect(loaded).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('LOKAL_KUNNSKAP') }] });
  });

  it('takes a role and never a name', () => {
    const text = `- emne: melde-en\n  hash: "${hashOf('emne:melde-en')}"\n  rolle: Kari Nordmann\n  dato: 2026-09-01\n`;
    expect(faults({ 'godkjenninger.yaml': text })).toMatchObject([{ line: 3, field: '0.rolle' }]);
  });
});

describe('an approval', () => {
  it('is shown with its role and day', () => {
    const own = content({ 'godkjenninger.yaml': approvedTopic() });
    expect(press(own, topic('melde-en'))).toMatchObject({
      answer: { standing: { approvedBy: 'kommuneadvokat, 1. september 2026' } },
    });
    expect(press(own, topic('melde-to'))).not.toHaveProperty('answer.standing.approvedBy');
  });

  it.each([
    ['the answer', '"Ja, du må.", nn', '"Ja, du må det.", nn'],
    ['the nynorsk alone', 'nn: "Gjer det no."', 'nn: "Gjer det straks."'],
    ['the legal basis', '§ 1-1', '§ 1-3'],
    ['its weight', 'konsekvens: hoy', 'konsekvens: vanlig'],
  ])('falls when %s changes', (_what, from, to) => {
    const { knowledge, local } = folders({ 'godkjenninger.yaml': approvedTopic() });
    edit(join(knowledge, 'emner/melde/melde-en.yaml'), from, to);
    const loaded = loadContent(knowledge, local);
    expect(loaded.ok && loaded.content.godkjent.size).toBe(0);
  });

  it('stands when an example question changes', () => {
    const { knowledge, local } = folders({ 'godkjenninger.yaml': approvedTopic() });
    edit(join(knowledge, 'emner/melde/melde-en.yaml'), 'spørsmål 1 om en', 'et helt annet spørsmål');
    const loaded = loadContent(knowledge, local);
    expect(loaded.ok && loaded.content.godkjent.size).toBe(1);
  });
});

describe('approved content alone', () => {
  const own = () =>
    content({
      'godkjenninger.yaml': `${approvedTopic()}${approve(`- bestemmelse: "prøveloven § 1-1"\n  hash: "${hashOf('bestemmelse:prøveloven § 1-1')}"\n`)}`,
    });
  const provision = (paragraf: string): ButtonPress => ({
    press: 'bestemmelse',
    lov: 'prøveloven',
    paragraf,
    form: 'nb',
  });

  it('answers what is approved and nothing else', () => {
    expect(press(own(), topic('melde-en'), true).kind).toBe('answer');
    expect(press(own(), topic('melde-to'), true)).toMatchObject({
      kind: 'fallback',
      intro: expect.stringContaining('ikkje godkjent enno'),
    });
    expect(press(own(), provision('1-1'), true).kind).toBe('provision');
    expect(press(own(), provision('1-3'), true).kind).toBe('fallback');
  });

  it('answers everything when the operator does not ask for it', () => {
    expect(press(own(), topic('melde-to')).kind).toBe('answer');
  });
});

describe('an old check', () => {
  it('is said in the answer and in the health check after the time the operator set', () => {
    const own = content({});
    const [fresh, old] = [new Date('2027-02-01T11:00:00Z'), new Date('2027-02-02T11:00:00Z')];
    expect(press(own, topic('melde-en'), false, fresh)).toMatchObject({ answer: { standing: { stale: false } } });
    expect(press(own, topic('melde-en'), false, old)).toMatchObject({ answer: { standing: { stale: true } } });
    expect(healthOf(botOf(own), '1.0.0', fresh)).toMatchObject({ status: 'ok', stale: false });
    expect(healthOf(botOf(own), '1.0.0', old)).toMatchObject({ status: 'ok', stale: true, checked: '2026-08-01' });
  });
});
