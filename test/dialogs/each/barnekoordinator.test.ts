import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('barnekoordinator', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['rett', 'plikt', ['venter', 'ja', 'ja', 'ja', 'ja', 'ja']],
    ['vil-ikke', 'ingen-plikt', ['barn', 'ja', 'ja', 'ja', 'ja', 'nei']],
    ['spor', 'noytral', ['barn', 'ja', 'ja', 'ja', 'ja', 'ikke-spurt']],
    ['sok', 'noytral', ['barn', 'ja', 'vet-ikke']],
    ['koordinator', 'ingen-plikt', ['barn', 'ja', 'ja', 'ja', 'nei']],
    ['annen-hjelp', 'ingen-plikt', ['barn', 'nei']],
    ['over-18', 'ingen-plikt', ['over']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('barnekoordinator', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('barnekoordinator')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
