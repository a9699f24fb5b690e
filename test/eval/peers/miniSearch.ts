import MiniSearch from 'minisearch';
import { norwegian } from './norwegian.js';
import { byLabel, type Peer } from './peer.js';

/** MiniSearch, one document a topic, over Norwegian stems; fuzzy search was worse and slower on the tuning set. */
export const miniSearch: Peer = {
  name: 'MiniSearch',
  settings: 'BM25+, Norwegian stemmer, one document a topic, no fuzzy search',
  learn(examples) {
    const index = new MiniSearch({
      fields: ['text'],
      processTerm: (term) => norwegian.stem(term.toLowerCase()),
    });
    index.addAll([...byLabel(examples)].map(([id, texts]) => ({ id, text: texts.join('\n') })));
    return (text) => index.search(text).map(({ id, score }) => ({ label: String(id), score }));
  },
};
