import type { Judged } from '../run/judge.js';
import { isWrong } from './figures.js';

/** How well one topic is found: the best topic of each question against the one meant. */
export interface TopicFigures {
  readonly id: string;
  readonly questions: number;
  /** 0..1; undefined when the topic was never chosen. */
  readonly precision?: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of every topic in the set, weakest first. */
export function topicFigures(all: readonly Judged[]): TopicFigures[] {
  const meant = new Map<string, number>();
  const chosen = new Map<string, number>();
  const hit = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { question, ranked, top1 } of all) {
    if (question.id === null) continue;
    add(meant, question.id);
    add(chosen, ranked[0] ?? '');
    if (top1) add(hit, question.id);
  }
  return [...meant]
    .map(([id, questions]): TopicFigures => {
      const hits = hit.get(id) ?? 0;
      const among = chosen.get(id) ?? 0;
      const f1 = (2 * hits) / (questions + among);
      return { id, questions, recall: hits / questions, f1, ...(among === 0 ? {} : { precision: hits / among }) };
    })
    .sort((a, b) => a.f1 - b.f1 || a.id.localeCompare(b.id));
}

/** Two topics that are taken for each other. */
export interface Confusion {
  readonly meant: string;
  readonly chosen: string;
  readonly times: number;
  /** How many of them were also answered at once. */
  readonly answered: number;
}

/** The pairs that are confused most, by the best topic. */
export function confusions(all: readonly Judged[]): Confusion[] {
  const pairs = new Map<string, Confusion>();
  for (const one of all) {
    const { question, ranked, top1 } = one;
    if (question.id === null || top1) continue;
    const chosen = ranked[0] ?? '';
    const key = `${question.id} ${chosen}`;
    const before = pairs.get(key) ?? { meant: question.id, chosen, times: 0, answered: 0 };
    pairs.set(key, { ...before, times: before.times + 1, answered: before.answered + (isWrong(one) ? 1 : 0) });
  }
  return [...pairs.values()].sort(
    (a, b) => b.times - a.times || b.answered - a.answered || a.meant.localeCompare(b.meant),
  );
}
