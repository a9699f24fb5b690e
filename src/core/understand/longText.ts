import { classify } from './classify.js';
import { confidenceOf } from './gate.js';
import type { Candidate, Intent } from './match.js';
import type { Model } from './model.js';

/** From this many words a message is a case description, not one question. */
const LONG = 45;
const MOST_CANDIDATES = 5;
const FEWEST_WORDS = 4;

/** The topics seen in a long case text, as questions to choose from; undefined for a short text. */
export function longCaseTopics(model: Model, text: string): Intent | undefined {
  if (text.split(/\s+/u).length < LONG) return undefined;
  const sentences = text
    .split(/(?<=[.?!])\s+|\n+/u)
    .filter((sentence) => sentence.split(/\s+/u).length >= FEWEST_WORDS);
  const best = new Map<string, number>();
  // The question mostly stands last, and a sentence with a question mark is one.
  for (const [index, part] of [...sentences, text].entries()) {
    const weight = part.trimEnd().endsWith('?') ? 1.5 : index === sentences.length - 1 ? 1.2 : 1;
    const classified = classify(model, part);
    const { inField } = confidenceOf(classified);
    for (const { id, share } of classified.scores.slice(0, 3)) {
      best.set(id, Math.max(best.get(id) ?? 0, share * inField * weight));
    }
  }
  const candidates: Candidate[] = [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([id, score]) => ({ id, confidence: Math.min(1, score) }));
  return { kind: 'unsure', candidates, confidence: candidates[0]?.confidence ?? 0, longCase: true };
}

/** The questions a message is made of, where it holds more than one; at most three are looked at. */
export function questionsIn(text: string): string[] {
  const parts = text
    .split(/\?+\s*|\s+og\s+(?=(?:hva|hvordan|hvem|når|kan|må|skal|får|kva|korleis|kven)\s)/iu)
    .map((part) => part.trim());
  const questions = parts.filter((part) => part.split(/\s+/u).length >= 3);
  return questions.length === 2 ? questions : [];
}
