import { FIGURES } from '../../figures/figures.js';
import { percent } from '../../figures/shares.js';
import { type Section, table, text } from '../block.js';
import type { ReportData } from '../data.js';
import { differenceText, percentText, shareText } from '../words.js';

/** The figures with their aims, the tuning set's and the last report's beside them. */
export function figuresSection({ figures, tuning, last, outcomes }: ReportData): Section {
  const rows = FIGURES.map(({ id, label, better, aim, tolerance }) => {
    const now = figures[id];
    const before = last?.figures[id];
    if (now === undefined) return [label];
    return [
      label,
      shareText(now),
      `${now.hits} of ${now.of}`,
      aim === undefined
        ? ''
        : `${better === 'up' ? '≥' : '≤'} ${aim} %${isReached(percent(now), aim, better) ? ' reached' : ''}`,
      tuning[id] === undefined ? '' : percentText(percent(tuning[id])),
      before === undefined ? '' : percentText(percent(before)),
      differenceText(now, before),
      `${tolerance} points`,
    ];
  });
  return {
    title: 'Figures',
    blocks: [
      table(
        'Held-out set, with 95 % intervals',
        ['Figure', 'Held out', 'Count', 'Aim', 'Tuning set', 'Last report', 'Change', 'CI tolerates'],
        rows,
      ),
      text(
        '«Offered» is a topic among the suggestions of a «mente du», a refusal or a § reply, or under «Mente du noe annet?» beside an answer that was not quite sure. A topic outside our field that says where to go counts as answered. A harmful error: the right answer is «you must» or «you must not» (for the asker’s service), and what was answered at once is «you may» or «you need not».',
      ),
      table(
        'What kind of reply was given',
        ['Reply', 'In the field', 'Outside, near', 'Outside, far'],
        outcomes.map(({ kind, inField, near, far }) => [kind, String(inField), String(near), String(far)]),
      ),
    ],
  };
}

function isReached(value: number, aim: number, better: 'up' | 'down'): boolean {
  return better === 'up' ? value >= aim : value <= aim;
}
