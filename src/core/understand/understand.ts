import type { Form } from '../form.js';
import type { SafeText } from '../guard/text.js';
import { checklistOf } from './checklist.js';
import { classify } from './classify.js';
import { commandOf } from './command.js';
import { isDanger } from './danger.js';
import { stemsOf } from './features.js';
import { formOf } from './form.js';
import { confidenceOf } from './gate.js';
import { GATE } from './gateWeights.js';
import { withoutIntroduction } from './introduction.js';
import { findReferences } from './lawReference.js';
import { longCaseTopics, questionsIn } from './longText.js';
import type { Intent, Match } from './match.js';
import type { Model } from './model.js';
import { phraseKey } from './recognisers.js';
import { tjenesteOf } from './tjeneste.js';
import { onlyTjeneste } from './tjenesteMentions.js';
import { whyOf } from './why.js';

const TOO_LONG = 6000;
const MOST_CANDIDATES = 5;
const MOST_HITS = 3;
/** Below this an answer shows what else may have been meant. */
const SURE = 0.95;
const MOST_OTHERS = 3;
/** A question shorter than this («hva gjør jeg?») says nothing without what stands before it. */
const FEWEST_ASKED = 5;
/** Without what stands around it a question must be surer than usual. */
const SURE_ALONE = 0.85;
/** So few words beside a § reference, and the § itself is what is asked for. */
const MOST_WORDS_BESIDE = 3;

/** Understands one message on its own: nothing is remembered from earlier ones. */
export function understand(text: SafeText, model: Model): Match {
  if (!/[\p{L}\p{N}§?]/u.test(text)) return { form: 'nb', danger: false, intent: { kind: 'empty' } };
  if (text.length > TOO_LONG)
    return { form: 'nb', danger: isDanger(text.slice(0, TOO_LONG)), intent: { kind: 'too-long' } };
  const form = formOf(model, text);
  const danger = isDanger(text);
  const tjeneste = tjenesteOf(model.recognisers, text);
  const intent = intentOf(model, text, form);
  return {
    form: form ?? 'nb',
    ...(tjeneste === undefined ? {} : { tjeneste }),
    danger: danger || leadingTopic(intent) === ACUTE,
    intent,
  };
}

/** The topic on acute danger: when it fits best, however sure, the numbers come first. */
const ACUTE = 'akutt-fare';

function leadingTopic(intent: Intent): string | undefined {
  switch (intent.kind) {
    case 'topic':
      return intent.id;
    case 'topics':
      return intent.ids.find((id) => id === ACUTE);
    case 'unsure':
      return intent.candidates[0]?.id;
    default:
      return undefined;
  }
}

function intentOf(model: Model, text: SafeText, form: Form | undefined): Intent {
  const command = commandOf(text);
  if (command !== undefined) return command;
  const checklist = checklistOf(model.recognisers.checklists, text);
  if (checklist !== undefined) return checklist;
  const dialog = model.recognisers.dialogs.get(phraseKey(text));
  if (dialog !== undefined) return { kind: 'dialog', id: dialog };
  const service = onlyTjeneste(model.recognisers, text);
  if (service !== undefined) return { kind: 'tjeneste', id: service };
  if (form === undefined) return { kind: 'other-language' };
  const { references, rest } = findReferences(model.recognisers.laws, text);
  if (references.length > 0 && contentWords(rest) <= MOST_WORDS_BESIDE) return { kind: 'provision', references };
  const topic = topicIntent(model, text, form);
  // A § in a longer question that no topic answers for certain: the § is the surest thing in it.
  return references.length > 0 && topic.kind !== 'topic' ? { kind: 'provision', references } : topic;
}

function topicIntent(model: Model, text: string, form: Form): Intent {
  const long = longCaseTopics(model, text);
  if (long !== undefined) return long;
  const two = questionsIn(text).map((part) => directTopic(model, part));
  const [first, second] = two;
  if (two.length === 2 && first !== undefined && second !== undefined && first.id !== second.id) {
    return { kind: 'topics', ids: [first.id, second.id], confidence: Math.min(first.confidence, second.confidence) };
  }
  const classified = classify(model, text);
  const confidence = confidenceOf(classified);
  const top = classified.scores[0];
  if (top === undefined) return { kind: 'outside', hits: [], confidence: 0 };
  if (confidence.top >= barFor(model, top.id)) {
    const why = whyOf(model, text, classified, confidence.top, form);
    const others = confidence.top >= SURE ? [] : classified.scores.slice(1, 1 + MOST_OTHERS).map(({ id }) => id);
    return { kind: 'topic', id: top.id, confidence: confidence.top, others, why };
  }
  for (const part of [withoutIntroduction(model.recognisers, text), askedIn(text)]) {
    const alone = part === undefined ? undefined : topicIntent(model, part, form);
    if (alone?.kind === 'topic' && alone.confidence >= SURE_ALONE) return alone;
  }
  if (confidence.inField < GATE.refuseBelow) {
    const hits = classified.scores.slice(0, MOST_HITS).map(({ id }) => id);
    return { kind: 'outside', hits, confidence: confidence.inField };
  }
  const candidates = classified.scores
    .slice(0, MOST_CANDIDATES)
    .map(({ id, share }) => ({ id, confidence: share * confidence.inField }));
  return { kind: 'unsure', candidates, confidence: confidence.top, longCase: false };
}

/** The one question in a message that tells more around it; undefined when it is all one question. */
function askedIn(text: string): string | undefined {
  const [asked, ...more] = text.match(/[^?.!\n]+\?/gu) ?? [];
  if (asked === undefined || more.length > 0 || asked.length === text.trim().length) return undefined;
  return asked.trim().split(/\s+/u).length >= FEWEST_ASKED ? asked.trim() : undefined;
}

/** The topic of a text when it can be answered at once. */
function directTopic(model: Model, text: string): { id: string; confidence: number } | undefined {
  const classified = classify(model, text);
  const top = classified.scores[0];
  const confidence = confidenceOf(classified).top;
  return top !== undefined && confidence >= barFor(model, top.id) ? { id: top.id, confidence } : undefined;
}

/** A wrong answer that can harm needs a higher bar before it is given at once. */
function barFor(model: Model, id: string): number {
  return model.recognisers.topics.get(id)?.highRisk ? GATE.direct.hoy : GATE.direct.vanlig;
}

const BESIDE = new Set(
  'hva sier står i om er handler gjelder lov loven paragraf en et den det etter jf vis forklar betyr innebærer ledd første andre tredje fjerde bokstav nr'.split(
    ' ',
  ),
);

function contentWords(text: string): number {
  return stemsOf(text).filter((word) => !BESIDE.has(word) && word.length > 1).length;
}
