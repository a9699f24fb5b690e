import type { Judged } from '../run/judge.js';
import { isWrong } from './figures.js';
import { percent, shareOf } from './shares.js';

/** The main figures of one group of questions (a style, a service, a writer), in percent. */
export interface Group {
  readonly name: string;
  readonly questions: number;
  readonly top1: number;
  readonly top3: number;
  readonly directRight: number;
  readonly wrongDirect: number;
  readonly found: number;
  readonly tjeneste: number;
}

/** Groups the questions in the field by a property, largest group first. */
export function groupsOf(all: readonly Judged[], nameOf: (one: Judged) => string): Group[] {
  const groups = new Map<string, Judged[]>();
  for (const one of all) {
    if (one.question.id === null) continue;
    const name = nameOf(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, some]) => groupOf(name, some)).sort((a, b) => b.questions - a.questions);
}

function groupOf(name: string, some: readonly Judged[]): Group {
  const share = (holds: (one: Judged) => boolean) => percent(shareOf(some, holds));
  return {
    name,
    questions: some.length,
    top1: share(({ top1 }) => top1),
    top3: share(({ top3 }) => top3),
    directRight: share(({ right }) => right),
    wrongDirect: share(isWrong),
    found: share(({ right, offered }) => right || offered),
    tjeneste: share(({ tjenesteRight }) => tjenesteRight),
  };
}
