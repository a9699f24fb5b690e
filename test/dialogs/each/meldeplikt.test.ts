import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('meldeplikt', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['ring-na', 'plikt', ['ja']],
    ['alder-ukjent', 'noytral', ['nei', 'vet-ikke']],
    ['plikt-vold', 'plikt', ['nei', 'barn', 'skole', 'vold', 'konkret']],
    ['plikt-omsorg', 'plikt', ['nei', 'barn', 'skole', 'omsorg', 'konkret']],
    ['plikt-omsorg', 'plikt', ['nei', 'barn', 'kommune', 'behov', 'konkret']],
    ['plikt-atferd-helse', 'plikt', ['nei', 'barn', 'helse', 'atferd', 'ja']],
    ['plikt-atferd', 'plikt', ['nei', 'barn', 'nav-stat', 'atferd', 'ja']],
    ['plikt-atferd-barnehage', 'plikt', ['nei', 'barn', 'barnehage', 'atferd', 'kommunal', 'ja']],
    ['privat-barnehage', 'noytral', ['nei', 'barn', 'barnehage', 'atferd', 'privat', 'ja']],
    ['ikke-alvorlig', 'ingen-plikt', ['nei', 'barn', 'skole', 'mindre']],
    ['vag', 'ingen-plikt', ['nei', 'barn', 'skole', 'vold', 'vag']],
    ['usikker', 'noytral', ['nei', 'barn', 'skole', 'vet-ikke']],
    ['atferd-tror', 'noytral', ['nei', 'barn', 'skole', 'atferd', 'tror']],
    ['frivillig-nei', 'ingen-plikt', ['nei', 'barn', 'frivillig', 'nei']],
    ['oppdrag-usikkert', 'noytral', ['nei', 'barn', 'leksehjelp', 'vet-ikke']],
    ['laerebedrift', 'noytral', ['nei', 'barn', 'laerebedrift']],
    ['ufodt-plikt', 'plikt', ['nei', 'ufodt', 'helse', 'ja']],
    ['ufodt-ikke', 'ingen-plikt', ['nei', 'ufodt', 'helse', 'nei']],
    ['ufodt-tvil', 'noytral', ['nei', 'ufodt', 'barnevern', 'vet-ikke']],
    ['ufodt-andre', 'ingen-plikt', ['nei', 'ufodt', 'andre']],
    ['voksen-liv', 'kan', ['nei', 'voksen', 'liv']],
    ['voksen-annet', 'ingen-plikt', ['nei', 'ung', 'annet']],
    ['voksen-tvil', 'noytral', ['nei', 'voksen', 'vet-ikke']],
    ['avverging/plikt', 'plikt', ['nei', 'voksen', 'vold', 'nei', 'drap', 'ja', 'sikkert']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('meldeplikt', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('meldeplikt')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
