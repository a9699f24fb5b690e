import { describe, expect, it } from 'vitest';
import { dialoger, end } from '../content.js';

describe('samtykke', () => {
  const ways: [node: string, virkning: string, answers: string[]][] = [
    ['god', 'kan', ['dele', 'nei', 'voksen', 'selv', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja']],
    ['mangler-frivillig', 'kan-ikke', ['dele', 'nei', 'voksen', 'selv', 'nei']],
    ['mangler-spesifikt', 'kan-ikke', ['dele', 'nei', 'voksen', 'selv', 'ja', 'nei']],
    ['mangler-informert', 'kan-ikke', ['dele', 'nei', 'voksen', 'selv', 'ja', 'ja', 'nei']],
    ['mangler-tydelig', 'kan-ikke', ['dele', 'nei', 'voksen', 'selv', 'ja', 'ja', 'ja', 'nei']],
    ['mangler-dokumentert', 'kan-ikke', ['dele', 'nei', 'voksen', 'selv', 'ja', 'ja', 'ja', 'ja', 'nei']],
    ['mangler-trekke', 'kan-ikke', ['dele', 'nei', 'voksen', 'selv', 'ja', 'ja', 'ja', 'ja', 'ja', 'nei']],
    ['gdpr', 'noytral', ['gdpr']],
    ['ikke-sporr', 'plikt', ['dele', 'ja']],
    ['feil-person', 'kan-ikke', ['dele', 'nei', 'voksen', 'andre']],
    ['uten-kompetanse', 'noytral', ['dele', 'nei', 'voksen', 'kompetanse']],
    ['feil-person', 'kan-ikke', ['dele', 'nei', 'ung', 'helse', 'foreldre']],
    ['alder-usikker', 'noytral', ['dele', 'nei', 'ung', 'andre', 'foreldre']],
    ['barn-imot', 'noytral', ['dele', 'nei', 'barn', 'andre', 'begge', 'imot']],
    ['hor-barnet', 'noytral', ['dele', 'nei', 'barn', 'helse', 'foreldre', 'nei']],
    ['omsorg-overtatt', 'noytral', ['dele', 'nei', 'omsorg']],
    ['spor', 'noytral', ['dele', 'nei', 'voksen', 'ingen']],
  ];

  it.each(ways)('%s: %s', (node, virkning, answers) => {
    expect(end('samtykke', answers)).toMatchObject({ node, virkning });
  });

  it('has a way here to every outcome of its own', () => {
    const outcomes = Object.entries(dialoger.get('samtykke')?.noder ?? {}).flatMap(([id, { slag }]) =>
      slag === 'utfall' ? [id] : [],
    );
    expect(outcomes.filter((id) => !ways.some(([node]) => node === id))).toEqual([]);
  });
});
