import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('droftelseskort', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['stopp', 'kan-ikke', ['gjenkjent']],
    ['etterpa', 'noytral', ['ferdig']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('droftelseskort', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('droftelseskort')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
