import type { Recognisers } from './model.js';
import { mentionsIn } from './tjenesteMentions.js';

/** «Jeg er lærer i 5. klasse og …», «Vi på helsestasjonen: …», «Som rektor, …», «styrer her. …» */
const WHO =
  '(?:(?:jeg|eg|æ|jæ|ej|vi|me)\\s+(?:er|e|æ|jobber|jobbar|jobbe|arbeider|arbeidar|sitter|på|i|ved|som|i am|work)|i am|i work|we are|as|som|hei|hallo)';
const WORD = "(?:\\d+\\.(?= )|[\\p{L}\\d.’'/-]*[\\p{L}\\d])";
const INTRODUCTION = new RegExp(
  `^\\s*(?:${WHO}(?:\\s+${WORD}){1,8}?|(?:${WORD}\\s+){1,3}?(?:her|here))\\s*(?:[.,:;!–-]\\s+|\\s(?:og|å|and)\\s+(?!(?:${WORD}\\s+){0,2}(?:her|i|på)\\b))`,
  'iu',
);
const FEWEST_LEFT = 3;

/**
 * What is left of a message when the writer has said who they are: that is understood on its own,
 * and would only thin out the question. Undefined when the message does not begin so.
 */
export function withoutIntroduction(recognisers: Recognisers, text: string): string | undefined {
  const [introduction] = INTRODUCTION.exec(text) ?? [];
  if (introduction === undefined || mentionsIn(recognisers, introduction).length === 0) return undefined;
  const rest = text.slice(introduction.length).trim();
  return rest.split(/\s+/u).length >= FEWEST_LEFT ? rest : undefined;
}
