import type { Virkning } from '../../../src/content/schema/emne.js';
import type { Answer, Choice, Reply } from '../../../src/core/reply.js';

/** What a reader got: the topics answered at once, and the topics one click away. */
export interface Given {
  readonly answers: readonly { readonly id: string; readonly virkning: Virkning }[];
  readonly offered: readonly string[];
}

const NOTHING: Given = { answers: [], offered: [] };

/** Reads a reply as a measurer does. A topic that only says where to go (`viderevisning`) counts as answered. */
export function givenBy(reply: Reply): Given {
  switch (reply.kind) {
    case 'answer':
      return { answers: [short(reply.answer)], offered: reply.answer.others.map(({ id }) => id) };
    case 'several':
      return { answers: reply.answers.map(short), offered: [] };
    case 'emergency':
      return { answers: reply.then === undefined ? [] : [short(reply.then.answer)], offered: [] };
    case 'fallback':
      return {
        answers: reply.answer === undefined ? [] : [short(reply.answer)],
        offered: [...reply.suggestions, ...(reply.answer?.others ?? [])].map(({ id }) => id),
      };
    case 'clarify':
      return { answers: [], offered: reply.suggestions.map(({ id }) => id) };
    case 'provision':
      return { answers: [], offered: topicsOf(reply.topics) };
    case 'browse':
    case 'dialog':
    case 'checklist':
    case 'smalltalk':
      return NOTHING;
  }
}

function short({ id, virkning }: Answer): { id: string; virkning: Virkning } {
  return { id, virkning };
}

function topicsOf(choices: readonly Choice[]): string[] {
  return choices.flatMap(({ press }) => (press.press === 'emne' ? [press.id] : []));
}
