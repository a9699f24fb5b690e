import type { Form } from '../form.js';
import type { Why } from '../reply.js';
import type { Classified } from './classify.js';
import { featuresOf, stemsOf } from './features.js';
import type { Model } from './model.js';
import { normalize } from './normalize.js';

const MOST_WORDS = 4;

/** Why a topic was chosen: the writer's words that weighed most, the nearest example, the certainty in words. */
export function whyOf(
  model: Model,
  text: string,
  { scores, nearest }: Classified,
  confidence: number,
  form: Form,
): Why {
  const topic = scores[0]?.topic ?? 0;
  const words = [...new Set(normalize(text).match(/[\p{L}\p{N}-]{3,}/gu) ?? [])]
    .filter((word) => isKnown(model, word))
    .map((word) => ({ word, weight: weightOf(model, word, topic) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  return {
    words: words.map(({ word }) => word),
    ...(nearest.text === '' ? {} : { nearest: nearest.text }),
    confidence: inWords(confidence, form),
  };
}

/**
 * Does the word stand in our own examples? Others weigh by their letter groups, but a name that the
 * guard missed must not be repeated, in a channel least of all.
 */
function isKnown({ vocabulary }: Model, word: string): boolean {
  return stemsOf(word).every((stem) => vocabulary.index.has(`w ${stem}`));
}

/** What a single word, with its letter groups, counts for a topic. */
function weightOf({ vocabulary, weights, topics }: Model, word: string, topic: number): number {
  let sum = 0;
  for (const [name, count] of featuresOf(word)) {
    const at = vocabulary.index.get(name);
    if (at !== undefined)
      sum += Math.sqrt(count) * (vocabulary.idf[at] ?? 0) * (weights[at * topics.length + topic] ?? 0);
  }
  return sum;
}

function inWords(confidence: number, form: Form): string {
  const level = confidence >= 0.8 ? 2 : confidence >= 0.6 ? 1 : 0;
  return {
    nb: ['ganske sikker', 'sikker', 'svært sikker'],
    nn: ['ganske sikker', 'sikker', 'svært sikker'],
    en: ['fairly sure', 'sure', 'very sure'],
  }[form][level] as string;
}
