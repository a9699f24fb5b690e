import { containerBootstrap, Nlp } from '@nlpjs/basic';
import { LangNo } from '@nlpjs/lang-no';
import type { Peer } from './peer.js';

/** nlp.js: its neural intent classifier with the Norwegian language package. */
export const nlpjs: Peer = {
  name: 'nlp.js',
  settings: '@nlpjs/basic with lang-no',
  async learn(examples) {
    const container = await containerBootstrap();
    container.use(LangNo);
    const nlp = new Nlp({ container, autoSave: false, autoLoad: false });
    nlp.addLanguage('no');
    for (const { text, label } of examples) nlp.addDocument('no', text, label);
    await nlp.nluManager.train({ log: false });
    return async (text) => {
      const { classifications } = await nlp.nluManager.process('no', text);
      return classifications.map(({ intent, score }) => ({ label: intent, score }));
    };
  },
};
