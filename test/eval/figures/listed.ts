import type { Judged } from '../run/judge.js';

/** An error that is listed one by one. */
export interface Listed {
  readonly line: number;
  readonly expected: string;
  readonly given: string;
  readonly style: string;
  readonly text: string;
}

/** The questions a fault holds for, with what was expected and what was given. */
export function listed(all: readonly Judged[], holds: (one: Judged) => boolean): Listed[] {
  return all.filter(holds).map(({ line, question, given, kind }) => ({
    line,
    expected: (question.id ?? 'outside') + (question.tjeneste === null ? '' : ` (${question.tjeneste})`),
    given: given.length === 0 ? kind : given.join(', '),
    style: question.style,
    text: question.text,
  }));
}
