import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { norwegian } from './norwegian.js';
import { bestOfEach, byLabel, type Peer } from './peer.js';

/** natural's TfIdf, one document a topic, over Norwegian stems. */
export const tfIdf: Peer = {
  name: 'natural TfIdf',
  settings: 'Norwegian stemmer, one document a topic',
  learn(examples) {
    const documents = new TfIdf();
    const groups = byLabel(examples);
    const labels = [...groups.keys()];
    for (const texts of groups.values())
      documents.addDocument(texts.flatMap((text) => norwegian.tokenizeAndStem(text)));
    return (text) => {
      const measures = documents.tfidfs(norwegian.tokenizeAndStem(text));
      return bestOfEach(measures.map((score, index) => ({ label: labels[index] ?? '', score })));
    };
  },
};
