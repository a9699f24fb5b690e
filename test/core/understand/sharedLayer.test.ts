import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/core/understand/features.js';
import { type SharedLayer, trainSharedLayer } from '../../../src/core/understand/sharedLayer.js';
import { finish } from '../../../src/core/understand/steps.js';
import { learnVocabulary, type Sparse, vectorOf, wholeWords } from '../../../src/core/understand/vocabulary.js';

const TEXTS = [
  ['kan vi melde fra om ungen', 'når må vi melde', 'melde barnet i dag', 'må jeg melde om søsken'],
  ['holder samtykket fra mor', 'samtykke på papir', 'mor tar tilbake samtykket', 'hvem gir samtykke'],
  ['hvem leder planen', 'hva står i planen', 'planen må skrives', 'en ny plan for gutten'],
];
const OPTIONS = { width: 16, epochs: 30, rate: 0.1, dropFeatures: 0.1, dropWidth: 0.2 };

const labelled = TEXTS.flatMap((texts, topic) => texts.map((text) => ({ topic, features: featuresOf(text) })));
const vocabulary = learnVocabulary(
  labelled.map(({ features }) => features),
  1,
);
const train = () =>
  finish(
    trainSharedLayer(
      labelled.map(({ features }) => vectorOf(vocabulary, features)),
      (index) => labelled[index]?.topic ?? 0,
      { features: vocabulary.idf.length, topics: TEXTS.length },
      OPTIONS,
    ),
  );

function best({ width, features, topics, bias }: SharedLayer, { at, value }: Sparse): number {
  const scores = Array.from(bias, (start, topic) => {
    let score = start;
    for (let i = 0; i < at.length; i++)
      for (let j = 0; j < width; j++)
        score += (value[i] ?? 0) * (features[(at[i] ?? 0) * width + j] ?? 0) * (topics[topic * width + j] ?? 0);
    return score;
  });
  return scores.indexOf(Math.max(...scores));
}

describe('the layer the topics share', () => {
  it('learns which topic a text belongs to', () => {
    const layer = train();
    const ask = (text: string) => best(layer, vectorOf(vocabulary, featuresOf(text)));
    expect(['vi må melde ungen', 'samtykke fra far', 'skrive ny plan'].map(ask)).toEqual([0, 1, 2]);
  });

  it('is the same at every training', () => {
    expect(train()).toEqual(train());
  });
});

describe('a vector', () => {
  it('has length one, also its whole words alone', () => {
    const vector = vectorOf(vocabulary, featuresOf('kan vi melde ungen'));
    const words = wholeWords(vocabulary, vector);
    const length = ({ value }: Sparse) => value.reduce((sum, one) => sum + one * one, 0);
    expect(length(vector)).toBeCloseTo(1, 5);
    expect(length(words)).toBeCloseTo(1, 5);
    expect(words.at.every((feature) => feature < vocabulary.whole)).toBe(true);
    expect(words.at.length).toBeLessThan(vector.at.length);
  });
});
