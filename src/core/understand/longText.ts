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

const NEXT_QUESTION = /\s+og\s+(?=(?:hva|hvordan|hvem|når|kan|må|skal|får|kva|korleis|kven)\s)/iu;

/** The two questions a message is made of; empty when it holds one, or more than two. */
export function questionsIn(text: string): string[] {
  const asked = text.match(/[^?.!]+\?/gu) ?? [];
  const parts = asked.length > 1 ? asked : text.split(NEXT_QUESTION);
  const questions = parts.map((part) => part.trim()).filter((part) => part.split(/\s+/u).length >= 3);
  return questions.length === 2 ? questions : [];
}
