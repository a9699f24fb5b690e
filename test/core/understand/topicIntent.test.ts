import { describe, expect, it } from 'vitest';
import { withoutIntroduction } from '../../../src/core/understand/introduction.js';
import { topicIntent } from '../../../src/core/understand/topicIntent.js';
import { realBot } from '../../support/bot.js';

const { model, content } = realBot();
const intent = (text: string) => topicIntent(model, text, 'nb');

describe('who the writer is', () => {
  it.each([
    [
      'Jeg er lærer i 5. klasse og en elev har fortalt at far slår. Må jeg melde?',
      'en elev har fortalt at far slår. Må jeg melde?',
    ],
    ['Som rektor: kan jeg nekte henne å melde?', 'kan jeg nekte henne å melde?'],
    ['styrer her. hva må vikarene vite først', 'hva må vikarene vite først'],
    ['Vi på helsestasjonen, kan vi dele med skolen?', 'kan vi dele med skolen?'],
  ])('is set aside: «%s»', (text, rest) => {
    expect(withoutIntroduction(model.recognisers, text)).toBe(rest);
  });

  it.each([
    'Jeg er redd, og vet ikke hva jeg skal gjøre med det',
    'Kan jeg som lærer melde fra?',
    'Jeg er lærer.',
    'Hva sier loven?',
  ])('is left where there is none, or nothing else: «%s»', (text) => {
    expect(withoutIntroduction(model.recognisers, text)).toBeUndefined();
  });

  it('does not thin out the question', () => {
    expect(intent('Jeg er lærer i 5. klasse og en elev har fortalt at far slår. Må jeg melde?')).toMatchObject({
      kind: 'topic',
    });
  });
});

describe('an answer', () => {
  it('that is sure stands alone', () => {
    expect(intent('Når må jeg melde fra til barnevernet?')).toMatchObject({ id: 'meldeplikt-nar', others: [] });
  });

  it('that is less sure shows what else may have been meant', () => {
    // The first words of our own examples: some are clear enough to answer, few are certain.
    const beginnings = [...content.emner.values()].map(({ sporsmal }) =>
      sporsmal.nn[0]?.split(' ').slice(0, 4).join(' '),
    );
    const lessSure = beginnings
      .map((text) => intent(text ?? ''))
      .find((one) => one.kind === 'topic' && one.confidence < 0.95);
    expect(lessSure).toMatchObject({ others: [expect.any(String), expect.any(String), expect.any(String)] });
  });
});
