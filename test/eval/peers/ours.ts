import type { Content } from '../../../src/content/content.js';
import { guard } from '../../../src/core/guard/guard.js';
import { RawText } from '../../../src/core/guard/text.js';
import { classify } from '../../../src/core/understand/classify.js';
import { train } from '../../../src/core/understand/train.js';
import type { Peer } from './peer.js';

/** Our own matcher, measured as the peers are: guard and ranking, training from nothing. */
export function oursFor(content: Content): Peer {
  return {
    name: 'this bot',
    settings: 'linear SVM with a shared softmax layer, nearest example and answer text; see src/core/understand',
    learn() {
      const model = train(content);
      return (text) =>
        classify(model, guard(new RawText(text)).text).scores.map(({ id, score }) => ({ label: id, score }));
    },
  };
}
