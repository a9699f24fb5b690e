import type { Bot } from '../../../src/core/bot.js';
import { guard } from '../../../src/core/guard/guard.js';
import { RawText } from '../../../src/core/guard/text.js';
import type { Reply } from '../../../src/core/reply.js';
import { respond } from '../../../src/core/respond.js';
import { classify } from '../../../src/core/understand/classify.js';
import { confidenceOf } from '../../../src/core/understand/gate.js';
import { toJson } from '../../../src/terminal/json.js';
import type { Question } from '../questions.js';
import { alarmOf } from './danger.js';
import { givenBy } from './given.js';
import { expectedVirkning, isHarmful } from './harm.js';

/** One question with all that was measured of the bot's reply to it. */
export interface Judged {
  readonly line: number;
  readonly question: Question;
  readonly kind: Reply['kind'];
  /** Topics by the matcher's score, best first. */
  readonly ranked: readonly string[];
  readonly top1: boolean;
  readonly top3: boolean;
  /** The gate's chance that the best topic is right. */
  readonly confidence: number;
  /** Cosine to the nearest training example of the best topic. */
  readonly nearest: number;
  /** A topic was answered at once (the numbers alone count when they are the answer). */
  readonly direct: boolean;
  readonly right: boolean;
  readonly offered: boolean;
  readonly given: readonly string[];
  readonly harmful: boolean;
  readonly falseAlarm: boolean;
  readonly missedDanger: boolean;
  readonly refused: boolean;
  readonly tjenesteRight: boolean;
  readonly tjenesteGiven: string | null;
  readonly ms: number;
}

/** Sends one question down the real line and judges the reply. `line` is its place in the file, from 1. */
export function judge(bot: Bot, question: Question, line: number, asOf: Date): Judged {
  const classified = classify(bot.model, guard(new RawText(question.text)).text);
  const ranked = classified.scores.map(({ id }) => id);
  const started = performance.now();
  const reply = respond(bot, { kind: 'text', text: new RawText(question.text), place: 'personal' }, asOf);
  const ms = performance.now() - started;
  const { answers, offered } = givenBy(reply);
  const given = answers.map(({ id }) => id);
  const expected = question.id;
  const isEmergency = reply.kind === 'emergency';
  const alarm = alarmOf(expected, isEmergency, given);
  const right = expected !== null && (given.includes(expected) || (isEmergency && expected === 'akutt-fare'));
  const emne = bot.content.emner.get(expected ?? '');
  const { tjeneste } = toJson(reply);
  return {
    line,
    question,
    kind: reply.kind,
    ranked: ranked.slice(0, 5),
    top1: expected !== null && ranked[0] === expected,
    top3: expected !== null && ranked.slice(0, 3).includes(expected),
    confidence: confidenceOf(classified).top,
    nearest: classified.nearest.similarity,
    direct: given.length > 0 || right,
    right,
    offered: expected !== null && offered.includes(expected),
    given,
    harmful:
      emne !== undefined &&
      !(right && reply.kind === 'several') &&
      isHarmful(
        expectedVirkning(emne, question.tjeneste),
        answers.map(({ virkning }) => virkning),
      ),
    falseAlarm: alarm.falseAlarm,
    missedDanger: alarm.missed,
    refused: reply.kind === 'fallback' && reply.answer === undefined,
    tjenesteRight: tjeneste === question.tjeneste,
    tjenesteGiven: tjeneste,
    ms,
  };
}

/** Judges a whole set, in order. */
export function judgeAll(bot: Bot, questions: readonly Question[], asOf: Date): Judged[] {
  return questions.map((question, index) => judge(bot, question, index + 1, asOf));
}
