import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('individuell-plan', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['start', 'plikt', ['ja', 'ja', 'nei', 'helse', 'ja']],
    ['uenige', 'plikt', ['ja', 'ja', 'nei', 'barnevern', 'nei']],
    ['sykehus', 'plikt', ['ja', 'ja', 'nei', 'sykehus']],
    ['deltar', 'plikt', ['ja', 'ja', 'nei', 'deltar']],
    ['andre', 'noytral', ['ja', 'ja', 'nei', 'andre']],
    ['en-plan', 'kan-ikke', ['ja', 'ja', 'ja']],
    ['uten-samtykke', 'kan-ikke', ['ja', 'nei']],
    ['spor', 'noytral', ['kvp', 'ikke-spurt']],
    ['vurder', 'noytral', ['vet-ikke']],
    ['ikke-rett', 'ingen-plikt', ['nei']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('individuell-plan', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('individuell-plan')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
