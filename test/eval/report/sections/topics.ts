import { folded, type Section, text } from '../block.js';
import type { ReportData } from '../data.js';
import { roundPercent } from '../words.js';

/** Every topic, weakest first, and the pairs that are taken for each other. */
export function topicsSection({ topics, confusions }: ReportData): Section {
  return {
    title: 'Topics',
    blocks: [
      text(
        'By the best topic of each held-out question in the field. With five or so questions a topic, one more or less moves a figure by twenty points: read the weakest ones together.',
      ),
      folded(
        'Pairs confused more than once',
        ['Meant', 'Chosen', 'Times', 'Answered at once'],
        confusions.map(({ meant, chosen, times, answered }) => [meant, chosen, String(times), String(answered)]),
      ),
      folded(
        'Precision, recall and F1 of every topic, weakest first',
        ['Topic', 'Questions', 'Precision', 'Recall', 'F1'],
        topics.map(({ id, questions, precision, recall, f1 }) => [
          id,
          String(questions),
          precision === undefined ? '–' : roundPercent(precision),
          roundPercent(recall),
          f1.toFixed(2),
        ]),
      ),
    ],
  };
}
