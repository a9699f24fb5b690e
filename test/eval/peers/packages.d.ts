declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  interface NorwegianStemmer {
    stem(word: string): string;
    tokenizeAndStem(text: string, keepStops?: boolean): string[];
  }
  export default class BayesClassifier {
    constructor(stemmer: NorwegianStemmer, smoothing?: number);
    setOptions(options: { keepStops: boolean }): void;
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): { label: string; value: number }[];
  }
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: string[]): void;
    tfidfs(terms: string[]): number[];
  }
}
declare module '@nlpjs/basic' {
  export class Nlp {
    constructor(settings: object);
    readonly nluManager: {
      train(settings: { log: boolean }): Promise<void>;
      process(locale: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
    };
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
  }
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
}
declare module '@nlpjs/lang-no' {
  export const LangNo: unknown;
}
