import type { Form } from '../form.js';
import type { SafeText } from '../guard/text.js';
import { checklistOf } from './checklist.js';
import { commandOf } from './command.js';
import { isDanger } from './danger.js';
import { stemsOf } from './features.js';
import { formOf } from './form.js';
import { findReferences } from './lawReference.js';
import type { Intent, Match } from './match.js';
import type { Model } from './model.js';
import { phraseKey } from './recognisers.js';
import { tjenesteOf } from './tjeneste.js';
import { onlyTjeneste } from './tjenesteMentions.js';
import { topicIntent } from './topicIntent.js';

const TOO_LONG = 6000;
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

const BESIDE = new Set(
  'hva sier står i om er handler gjelder lov loven paragraf en et den det etter jf vis forklar betyr innebærer ledd første andre tredje fjerde bokstav nr'.split(
    ' ',
  ),
);

function contentWords(text: string): number {
  return stemsOf(text).filter((word) => !BESIDE.has(word) && word.length > 1).length;
}
