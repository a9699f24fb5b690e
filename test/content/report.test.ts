import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ApprovalKey, textToApprove } from '../../src/content/approval.js';
import { approvalHash } from '../../src/content/approvedText.js';
import type { Content } from '../../src/content/content.js';
import { loadContent } from '../../src/content/load.js';
import type { Godkjenning } from '../../src/content/schema/lokal.js';
import { standingOf } from '../../src/terminal/rapport/model.js';
import { reportPage } from '../../src/terminal/rapport/page.js';
import { edit, smallContent } from '../support/folder.js';

const DAY = '2026-11-23';
const none = () => undefined;

function content(spoil: (knowledge: string) => void = () => {}): Content {
  const knowledge = smallContent(onTestFinished);
  spoil(knowledge);
  const loaded = loadContent(knowledge);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.content;
}

const hashOf = (own: Content, key: ApprovalKey) => approvalHash(textToApprove(own, key) ?? {});
const approved = (own: Content, dato: string, hash = hashOf(own, 'emne:melde-en')): Content => ({
  ...own,
  godkjenninger: [{ emne: 'melde-en', hash, rolle: 'kommuneadvokat', dato } as Godkjenning],
});
const page = (own: Content) =>
  reportPage({ content: own, ordlyder: new Map(), before: none, day: DAY, staleAfterMonths: 6 });

describe('the status of a topic', () => {
  it('is a draft, approved, or to be read again after twelve months', () => {
    const own = content();
    expect(standingOf(own, 'emne:melde-en', none, DAY).status).toBe('utkast');
    expect(standingOf(approved(own, '2025-11-23'), 'emne:melde-en', none, DAY).status).toBe('godkjent');
    expect(standingOf(approved(own, '2025-11-22'), 'emne:melde-en', none, DAY).status).toBe('bor-kontrolleres');
  });

  it('says that the law has changed since', () => {
    const own = content((knowledge) =>
      edit(
        join(knowledge, 'lover/proveloven.yaml'),
        '    kontrollert:',
        '    endringer: [{ dato: 2026-07-01, ved: lov, hva: { nb: "Ny.", nn: "Ny." } }]\n    kontrollert:',
      ),
    );
    const standing = standingOf(approved(own, '2026-06-01'), 'emne:melde-en', none, DAY);
    expect(standing).toMatchObject({ status: 'loven-er-endret', changedLaw: ['prøveloven § 1-1'] });
    expect(standingOf(approved(own, '2026-07-01'), 'emne:melde-en', none, DAY).status).toBe('godkjent');
  });

  it('shows what changed in the text since it was approved', () => {
    const own = content();
    const old = { ...textToApprove(own, 'emne:melde-en'), 'svar.kort.nb': 'Nei.' };
    const now = approved(own, '2026-10-01', approvalHash(old));
    const standing = standingOf(now, 'emne:melde-en', () => old, DAY);
    expect(standing.status).toBe('endret-etter-godkjenning');
    expect(standing.changes).toEqual([{ field: 'svar.kort.nb', before: 'Nei.', now: 'Ja, du må.' }]);
  });
});

describe('the page for the jurist', () => {
  it('holds every topic in both forms with its hash, and what can harm first', () => {
    const own = content((knowledge) =>
      edit(join(knowledge, 'emner/melde/melde-en.yaml'), 'konsekvens: hoy', 'konsekvens: vanlig'),
    );
    const text = page(own);
    for (const id of ['melde-en', 'melde-to', 'melde-tre']) {
      expect(text).toContain(`id="emne-${id}"`);
      expect(text).toContain(hashOf(own, `emne:${id}`));
    }
    expect(text.indexOf('emne-melde-to')).toBeLessThan(text.indexOf('emne-melde-en'));
    expect(text).toContain('<div lang="nn">');
  });

  it('is one file without script or outside resource, with a language, one h1 and escaped text', () => {
    const own = content((knowledge) =>
      edit(join(knowledge, 'emner/melde/melde-en.yaml'), 'nb: "Melde en?"', 'nb: "<b>Melde</b> & en?"'),
    );
    const text = page(own);
    expect(text).toMatch(/^<!DOCTYPE html>\s*<html lang="nb">/);
    expect(text).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).not.toContain('<b>Melde</b>');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, at] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(at);
  });
});
