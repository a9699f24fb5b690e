import type { Bot } from '../bot.js';
import { inForm } from '../form.js';
import type { Place } from '../incoming.js';
import type { AnswerReply, Reply } from '../reply.js';
import type { Match } from '../understand/match.js';
import { dayInWords, wording } from '../wording.js';
import { type Asked, answerOf, suggestionsOf } from './answer.js';
import { browseAreas, browseService } from './browse.js';
import { checklistMenu, checklistReply } from './checklist/reply.js';
import { dialogList } from './dialog/list.js';
import { dialogReply } from './dialog/reply.js';
import { emergencyReply } from './emergency.js';
import { fallbackReply } from './fallback.js';
import type { ViewFor } from './hjemmelView.js';
import { provisionReply } from './provision.js';
import { smalltalkReply } from './smalltalk.js';

/** A reply before the line adds what the guard masked. */
export type Decided = { [K in Reply['kind']]: Omit<Extract<Reply, { kind: K }>, 'masked'> }[Reply['kind']];

/** What to say to a message that was understood. Danger comes before anything else. */
export function decide(bot: Bot, match: Match, day: string, place: Place): Decided {
  const view: ViewFor = {
    form: match.form,
    day,
    ...(match.tjeneste === undefined ? {} : { tjeneste: match.tjeneste }),
  };
  const decided = decideIntent(bot, match, view, place);
  if (!match.danger) return decided;
  return emergencyReply(bot.content, match.form, decided.kind === 'answer' ? { ...decided, masked: [] } : undefined);
}

function decideIntent(bot: Bot, { intent }: Match, view: ViewFor, place: Place): Decided {
  const { content, settings } = bot;
  switch (intent.kind) {
    case 'topic':
      return topicReply(bot, intent.id, view, intent.confidence, intent);
    case 'topics':
      return {
        kind: 'several',
        ...about(view),
        confidence: intent.confidence,
        answers: intent.ids.flatMap((id) => {
          const emne = content.emner.get(id);
          return emne === undefined ? [] : [answerOf(content, settings, emne, view)];
        }),
      };
    case 'unsure':
      return {
        kind: 'clarify',
        ...about(view),
        confidence: intent.confidence,
        intro: inForm(intent.longCase ? wording.longCase : wording.didYouMean, view.form),
        suggestions: suggestionsOf(
          content,
          intent.candidates.map(({ id }) => id),
          view,
        ),
      };
    case 'outside':
      return fallbackReply(content, view, intent.hits, intent.confidence);
    case 'provision':
      return provisionReply(bot, intent.references, view) ?? fallbackReply(content, view, [], 0, unknownSection(view));
    case 'tjeneste':
      return browseService(content, intent.id, view) ?? browseAreas(content, view);
    case 'dialog':
      return dialogReply(bot, intent.id, [], view, place);
    case 'checklist':
      return (
        (intent.id === undefined ? undefined : checklistReply(content, settings, intent.id, view, place)) ??
        checklistMenu(content, view, place)
      );
    case 'command':
      if (intent.ord === 'dialog') return dialogList(content, view);
      if (intent.ord === 'sjekkliste') return checklistMenu(content, view, place);
      return intent.ord === 'hjelp' || intent.ord === 'personvern'
        ? smalltalkReply(intent.ord, view.form)
        : browseAreas(content, view);
    case 'smalltalk':
      return smalltalkReply(intent.id, view.form);
    case 'empty':
      return smalltalkReply('tom', view.form);
    case 'too-long':
      return smalltalkReply('for-lang', view.form);
    case 'other-language':
      return smalltalkReply('sprak', view.form);
  }
}

/** A topic's answer, or why there is none for the day that was asked for. */
export function topicReply(bot: Bot, id: string, view: ViewFor, confidence: number, asked: Asked = {}): Decided {
  const { content, settings } = bot;
  const emne = content.emner.get(id);
  if (emne === undefined) return smalltalkReply('utlopt', view.form);
  if (view.day < content.eldste) return fallbackReply(content, view, [], confidence, tooOld(content.eldste, view));
  const answer = answerOf(content, settings, emne, view, asked);
  if (emne.slag === 'rett' && answer.hjemler.length === 0) {
    return fallbackReply(content, view, [], confidence, answer.standing.dated.join(' '));
  }
  if (emne.slag === 'viderevisning') {
    return { ...fallbackReply(content, view, [], confidence, answer.short), answer };
  }
  const reply: Omit<AnswerReply, 'masked'> = { kind: 'answer', ...about(view), confidence, answer };
  return reply;
}

function about(view: ViewFor) {
  return { form: view.form, ...(view.tjeneste === undefined ? {} : { tjeneste: view.tjeneste }) };
}

function tooOld(oldest: string, { form }: ViewFor): string {
  const day = dayInWords(oldest);
  return {
    nb: `Jeg har ikke regler som er eldre enn ${day}. Se tidligere lovtekst på https://lovdata.no.`,
    nn: `Eg har ikkje reglar som er eldre enn ${day}. Sjå tidlegare lovtekst på https://lovdata.no.`,
    en: `I have no rules older than ${day}. See earlier law at https://lovdata.no.`,
  }[form];
}

function unknownSection({ form }: ViewFor): string {
  return {
    nb: 'Den paragrafen har jeg ikke i basen min, og da gjetter jeg ikke. Slå den opp på https://lovdata.no.',
    nn: 'Den paragrafen har eg ikkje i basen min, og då gjettar eg ikkje. Slå han opp på https://lovdata.no.',
    en: 'I do not have that paragraph, so I will not guess. Look it up at https://lovdata.no.',
  }[form];
}
