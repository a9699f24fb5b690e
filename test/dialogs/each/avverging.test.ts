import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('avverging', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['meldeplikt/ring-na', 'plikt', ['ja']],
    ['plikt', 'plikt', ['nei', 'mishandling', 'ja', 'sikkert']],
    ['mulig', 'noytral', ['nei', 'tvang', 'vet-ikke', 'mulig']],
    ['over', 'ingen-plikt', ['nei', 'drap', 'nei']],
    ['ikke-listen', 'ingen-plikt', ['nei', 'mindre']],
    ['ikke-listen', 'ingen-plikt', ['nei', 'voldtekt', 'eldre', 'incest']],
    ['usikker', 'noytral', ['nei', 'voldtekt', 'barn', 'ja']],
    ['plikt', 'plikt', ['nei', 'voldtekt', 'barn', 'nei', 'ja', 'sikkert']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('avverging', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('avverging')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
