import type { Listed } from '../../figures/listed.js';
import { percent } from '../../figures/shares.js';
import { type Block, type Section, table, text } from '../block.js';
import type { ReportData } from '../data.js';

/** The errors that can harm, one by one. Line numbers are those of test/eval/questions/heldout.jsonl. */
export function errorSections({
  harmful,
  falseAlarms,
  missedDanger,
  outsideAnswered,
  wrongInFamily,
}: ReportData): Section[] {
  return [
    { title: 'Harmful errors', blocks: [list('Must or must not, but told may or need not', harmful)] },
    {
      title: 'Danger',
      blocks: [list('Danger missed', missedDanger), list('False danger alarms', falseAlarms)],
    },
    { title: 'Outside the field, but answered', blocks: [list('Answered at once', outsideAnswered)] },
    {
      title: 'Wrong answers',
      blocks: [
        text(
          `Of the ${wrongInFamily.of} wrong answers, ${wrongInFamily.hits} (${percent(wrongInFamily)} %) are of the same family as the right one. The pairs stand under «Topics».`,
        ),
      ],
    },
  ];
}

function list(caption: string, errors: readonly Listed[]): Block {
  if (errors.length === 0) return text(`${caption}: none.`);
  return table(
    `${caption}: ${errors.length}`,
    ['Line', 'Expected', 'Given', 'Style', 'Question'],
    errors.map(({ line, expected, given, style, text: words }) => [String(line), expected, given, style, words]),
  );
}
