import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { norwegian } from './norwegian.js';
import type { Peer } from './peer.js';

/** Smoothing 1, natural's default, is far too much for hundreds of topics; chosen on the tuning set. */
const SMOOTHING = 0.1;

/** natural's naive Bayes classifier over Norwegian stems, stop words kept. */
export const bayes: Peer = {
  name: 'natural BayesClassifier',
  settings: `Norwegian stemmer, stop words kept, smoothing ${SMOOTHING}`,
  learn(examples) {
    const classifier = new BayesClassifier(norwegian, SMOOTHING);
    classifier.setOptions({ keepStops: true });
    for (const { text, label } of examples) classifier.addDocument(text, label);
    classifier.train();
    return (text) => classifier.getClassifications(text).map(({ label, value }) => ({ label, score: value }));
  },
};
