import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('er-det-anonymt', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['trolig', 'kan', ['nei', 'mange', 'nei', 'nei', 'nei', 'nei', 'nei', 'nei']],
    ['kjent', 'kan-ikke', ['ja']],
    ['kjent', 'kan-ikke', ['kanskje', 'nei']],
    ['ikke-nok', 'kan-ikke', ['nei', 'faa']],
    ['ikke-nok', 'kan-ikke', ['nei', 'mange', 'ja']],
    ['ikke-nok', 'kan-ikke', ['nei', 'mange', 'nei', 'nei', 'nei', 'nei', 'nei', 'ja']],
    ['usikker', 'noytral', ['vet-ikke']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('er-det-anonymt', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('er-det-anonymt')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
