import { renderText } from '../cards/text.js';
import type { Answer, Reply, Suggestion } from '../core/reply.js';

/** One reply in the form other programs read: see README, «ask --json». */
export function toJson(reply: Reply) {
  const answer = answerIn(reply);
  return {
    kind: reply.kind,
    id: idOf(reply),
    confidence: confidenceOf(reply),
    tjeneste: reply.tjeneste ?? (reply.kind === 'emergency' ? reply.then?.tjeneste : undefined) ?? null,
    form: reply.form,
    virkning:
      reply.kind === 'dialog' && reply.step.step === 'outcome' ? reply.step.virkning : (answer?.virkning ?? null),
    hjemler: hjemlerOf(reply),
    offers: answer?.offers.map(({ id }) => id) ?? [],
    suggestions: suggestionsOf(reply).map(({ id, hjemler }) => ({ id, hjemler })),
    masked: reply.masked,
    text: renderText(reply),
  };
}

function suggestionsOf(reply: Reply): readonly Suggestion[] {
  if (reply.kind === 'clarify') return reply.suggestions;
  const beside = answerIn(reply)?.others ?? [];
  return reply.kind === 'fallback' ? [...reply.suggestions, ...beside] : beside;
}

function answerIn(reply: Reply): Answer | undefined {
  switch (reply.kind) {
    case 'answer':
      return reply.answer;
    case 'several':
      return reply.answers[0];
    case 'fallback':
      return reply.answer;
    case 'emergency':
      return reply.then?.answer;
    default:
      return undefined;
  }
}

function idOf(reply: Reply): string | null {
  if (reply.kind === 'smalltalk' || reply.kind === 'dialog') return reply.id;
  if (reply.kind === 'browse' || reply.kind === 'checklist') return reply.id ?? null;
  return answerIn(reply)?.id ?? null;
}

function confidenceOf(reply: Reply): number {
  return 'confidence' in reply ? Math.round(reply.confidence * 1000) / 1000 : 1;
}

function hjemlerOf(reply: Reply): string[] {
  const views =
    reply.kind === 'several'
      ? reply.answers.flatMap(({ hjemler }) => hjemler)
      : reply.kind === 'provision'
        ? reply.provisions
        : reply.kind === 'browse'
          ? reply.hjemler
          : reply.kind === 'dialog' && 'hjemler' in reply.step
            ? reply.step.hjemler
            : (answerIn(reply)?.hjemler ?? []);
  return [...new Set(views.map(({ name }) => name))];
}
