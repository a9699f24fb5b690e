import type { Form } from '../form.js';
import { type Classified, classify } from './classify.js';
import { type Confidence, confidenceOf } from './gate.js';
import { GATE } from './gateWeights.js';
import { withoutIntroduction } from './introduction.js';
import { longCaseTopics, questionsIn } from './longText.js';
import type { Intent } from './match.js';
import type { Model, Recognisers } from './model.js';
import { whyOf } from './why.js';

const MOST_CANDIDATES = 5;
const MOST_HITS = 3;
/** Below this an answer shows what else may have been meant. */
const SURE = 0.95;
const MOST_OTHERS = 3;
/** A question shorter than this («hva gjør jeg?») says nothing without what stands before it. */
const FEWEST_ASKED = 5;
/** Without what stands around it a question must be surer than usual. */
const SURE_ALONE = 0.85;
/** A topic with less of the whole than this is not what was meant. */
const LEAST_SHARE = 0.1;

/** Which topic a message asks for, or which ones it may ask for, or that it is outside our field. */
export function topicIntent(model: Model, text: string, form: Form): Intent {
  const long = longCaseTopics(model, text);
  if (long !== undefined) return long;
  const [first, second, ...more] = questionsIn(text)
    .map((part) => readingOf(model, part))
    .filter((part) => isSure(model, part))
    .map(({ classified, top }) => ({ id: classified.scores[0]?.id ?? '', top }));
  if (first !== undefined && second !== undefined && more.length === 0 && first.id !== second.id) {
    return { kind: 'topics', ids: [first.id, second.id], confidence: Math.min(first.top, second.top) };
  }
  const whole = readingOf(model, text);
  if (isSure(model, whole)) return answerIntent(model, whole, form);
  const parts = [withoutIntroduction(model.recognisers, text), askedIn(text)].flatMap((part) =>
    part === undefined ? [] : readingOf(model, part),
  );
  const sure = parts.find((part) => isSure(model, part, SURE_ALONE));
  if (sure !== undefined) return answerIntent(model, sure, form);
  // Nothing to answer at once: what the clearest reading is about, if it is in our field at all.
  const clearest = [whole, ...parts].reduce((best, one) => (one.inField > best.inField ? one : best));
  const { classified, inField, top } = clearest;
  if (inField < GATE.refuseBelow) {
    const hits = classified.scores.slice(0, MOST_HITS).map(({ id }) => id);
    return { kind: 'outside', hits, confidence: inField };
  }
  const candidates = classified.scores
    .slice(0, MOST_CANDIDATES)
    .map(({ id, share }) => ({ id, confidence: share * inField }));
  return { kind: 'unsure', candidates, confidence: top, longCase: false };
}

/** A message, or a part of it, measured against the model. */
interface Reading extends Confidence {
  readonly text: string;
  readonly classified: Classified;
}

function readingOf(model: Model, text: string): Reading {
  const classified = classify(model, text);
  return { text, classified, ...confidenceOf(classified) };
}

/** Can its topic be answered at once? A wrong answer that can harm needs a higher bar. */
function isSure({ recognisers }: Model, { classified, top }: Reading, atLeast = 0): boolean {
  const best = recognisers.topics.get(classified.scores[0]?.id ?? '');
  if (best === undefined) return false;
  const canHarm = best.highRisk && !pointOneWay(recognisers, classified);
  return top >= Math.max(canHarm ? GATE.direct.hoy : GATE.direct.vanlig, atLeast);
}

/** Do all the topics that may be meant say «you must», or all «you may not»? Then none of them harms for another. */
function pointOneWay({ topics }: Recognisers, { scores }: Classified): boolean {
  const ways = scores.filter(({ share }) => share >= LEAST_SHARE).map(({ id }) => topics.get(id)?.virkning);
  return ways[0] !== 'noytral' && new Set(ways).size === 1;
}

function answerIntent(model: Model, { text, classified, top }: Reading, form: Form): Intent {
  const [best, ...rest] = classified.scores.map(({ id }) => id);
  const others = top >= SURE ? [] : rest.slice(0, MOST_OTHERS);
  return { kind: 'topic', id: best ?? '', confidence: top, others, why: whyOf(model, text, classified, top, form) };
}

/** The one question in a message that tells more around it; undefined when it is all one question. */
function askedIn(text: string): string | undefined {
  const [asked, ...more] = text.match(/[^?.!\n]+\?/gu) ?? [];
  if (asked === undefined || more.length > 0 || asked.length === text.trim().length) return undefined;
  return asked.trim().split(/\s+/u).length >= FEWEST_ASKED ? asked.trim() : undefined;
}
