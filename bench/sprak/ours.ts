import { classify } from '../../src/core/understand/classify.js';
import { train } from '../../src/core/understand/train.js';
import type { Peer } from '../../test/eval/peers/peer.js';
import { asContent } from './asContent.js';

/** The bot's own trainer and matcher on foreign data. */
export const ours: Peer = {
  name: 'this bot',
  settings: 'the same trainer, features and ranking as in the bot',
  learn(examples) {
    const model = train(asContent(examples));
    return (text) => classify(model, text).scores.map(({ id, score }) => ({ label: id, score }));
  },
};
