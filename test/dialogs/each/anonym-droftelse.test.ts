import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('anonym-droftelse', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['klar', 'kan', ['rad', 'nei', 'nei', 'nei', 'ja', 'mote']],
    ['ikke-nok', 'kan-ikke', ['rad', 'nei', 'ja', 'nei']],
    ['sjekk', 'noytral', ['rad', 'nei', 'nei', 'vet-ikke']],
    ['samtykke-forst', 'kan', ['rad', 'ja']],
    ['ikke-droftelse', 'kan-ikke', ['overta']],
    ['ikke-skriftlig', 'kan-ikke', ['rad', 'nei', 'nei', 'nei', 'ja', 'chat']],
    ['er-det-anonymt/kjent', 'kan-ikke', ['rad', 'nei', 'vet-ikke', 'ja']],
    ['meldeplikt/ring-na', 'plikt', ['meld', 'ja']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('anonym-droftelse', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('anonym-droftelse')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
