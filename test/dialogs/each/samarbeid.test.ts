import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('samarbeid', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['avtalt', 'plikt', ['skole', 'ja', 'ja', 'samtykke', 'avtalt']],
    ['barnekoordinator', 'plikt', ['skole', 'ja', 'ja', 'samtykke', 'barnekoordinator']],
    ['uenige', 'plikt', ['skole', 'ja', 'ja', 'samtykke', 'ingen']],
    ['anonymt', 'kan', ['skole', 'ja', 'ja', 'uten-navn']],
    ['avklar', 'noytral', ['skole', 'ja', 'ja', 'nei']],
    ['ikke-nok', 'kan-ikke', ['skole', 'ja', 'ja', 'loven']],
    ['system', 'ingen-plikt', ['skole', 'nei']],
    ['finn-ut', 'noytral', ['skole', 'vet-ikke']],
    ['annet', 'noytral', ['annet']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('samarbeid', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('samarbeid')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
