import type { Choice, Reply } from '../core/reply.js';

/** Every button of a reply, in the order shown: in a terminal they are chosen by number. */
export function choicesOf(reply: Reply): readonly Choice[] {
  switch (reply.kind) {
    case 'answer':
      return [...reply.answer.offers, ...reply.answer.others, ...reply.answer.related, ...reply.answer.services];
    case 'several':
      return reply.answers.flatMap(({ offers, related }) => [...offers, ...related]);
    case 'provision':
      return reply.topics;
    case 'clarify':
      return reply.suggestions;
    case 'fallback':
      return [...reply.suggestions, ...(reply.answer?.related ?? [])];
    case 'browse':
      return reply.groups.flatMap(({ choices }) => choices);
    case 'smalltalk':
    case 'checklist':
      return reply.choices;
    case 'emergency':
      return reply.then === undefined ? [] : choicesOf(reply.then);
    case 'dialog':
      return dialogChoices(reply.step);
  }
}

function dialogChoices(step: Extract<Reply, { kind: 'dialog' }>['step']): readonly Choice[] {
  if (step.step === 'private') return [];
  const restart = { label: 'Start på nytt', press: step.restart };
  if (step.step === 'stopped') return [restart];
  const back = step.back === undefined ? [] : [{ label: 'Tilbake', press: step.back }];
  return [...(step.step === 'question' ? step.choices : step.related), ...back, restart];
}
