import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('deling', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['meldeplikt/ring-na', 'plikt', ['ja']],
    ['anonymt', 'kan', ['nei', 'anonymt']],
    ['utenfor', 'kan', ['nei', 'generelt']],
    ['bedrift', 'kan-ikke', ['nei', 'bedrift']],
    ['navn-streng', 'kan-ikke', ['nei', 'navn', 'streng']],
    ['navn-andre', 'kan', ['nei', 'navn', 'andre']],
    ['kan-ikke-mottaker', 'kan-ikke', ['nei', 'personlig', 'samarbeid', 'skole', 'mottaker']],
    ['kan-egne', 'kan', ['nei', 'personlig', 'samarbeid', 'skole', 'egne']],
    ['kan-internt', 'kan', ['nei', 'personlig', 'samarbeid', 'nav-kommune', 'internt']],
    ['kan-helsehjelp', 'kan', ['nei', 'personlig', 'samarbeid', 'sykehus', 'helsehjelp']],
    ['kan-barnevern', 'kan', ['nei', 'personlig', 'samarbeid', 'barnevern', 'egne']],
    ['kan-ikke', 'kan-ikke', ['nei', 'personlig', 'samarbeid', 'krisesenter', 'ingen']],
    ['kan-kjent', 'kan', ['nei', 'personlig', 'samarbeid', 'familievern', 'kjent']],
    ['kan-ikke-samarbeid', 'kan-ikke', ['nei', 'personlig', 'samarbeid', 'barnehage', 'samarbeid']],
    ['kan-formal', 'kan', ['nei', 'personlig', 'samarbeid', 'kommune', 'formal']],
    ['kan-samtykke', 'kan', ['nei', 'personlig', 'samarbeid', 'skole', 'samtykke']],
    ['usikker', 'noytral', ['nei', 'personlig', 'samarbeid', 'skole', 'vet-ikke']],
    ['frivillig', 'noytral', ['nei', 'personlig', 'samarbeid', 'frivillig']],
    ['palegg-ja', 'plikt', ['nei', 'personlig', 'palegg', 'ja']],
    ['palegg-nei', 'kan-ikke', ['nei', 'personlig', 'palegg', 'nei']],
    ['palegg-spor', 'noytral', ['nei', 'personlig', 'palegg', 'vet-ikke']],
    ['skolebytte-ma', 'plikt', ['nei', 'personlig', 'skolebytte', 'oppforsel', 'offentlig']],
    ['skolebytte-tillatelse', 'kan', ['nei', 'personlig', 'skolebytte', 'tilrettelegging']],
    ['liv', 'kan', ['nei', 'personlig', 'liv', 'offentlig']],
    ['liv-helse', 'kan', ['nei', 'personlig', 'liv', 'helse']],
    ['politi-barnevern', 'kan-ikke', ['nei', 'personlig', 'politi', 'barnevern']],
    ['politi', 'kan', ['nei', 'personlig', 'politi', 'andre']],
    ['politi-streng', 'kan-ikke', ['nei', 'personlig', 'politi', 'nav']],
    ['politi-helse', 'kan-ikke', ['nei', 'personlig', 'politi', 'helse']],
    ['meldeplikt/ufodt-andre', 'ingen-plikt', ['nei', 'personlig', 'gravid', 'andre']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('deling', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('deling')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
