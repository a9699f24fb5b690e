import { writeBetween } from '../../../bench/markers.js';
import { percent } from '../figures/shares.js';
import type { ReportData } from './data.js';
import { percentText } from './words.js';

/** Writes the report's main figures into README.md, between its `eval` markers. */
export function writeReadme({ figures, peers, size }: ReportData): void {
  const said = (id: string) => {
    const share = figures[id];
    if (share === undefined) throw new Error(`no figure ${id}`);
    return { percent: percentText(percent(share)), count: `${share.hits} of ${share.of}`, of: share.of };
  };
  const best = [...(peers?.figures ?? [])].filter(({ name }) => name !== 'this bot').sort((a, b) => b.top1 - a.top1)[0];
  const beside = best === undefined ? '' : ` (the best peer, ${best.name}: ${percentText(best.top1)})`;
  const inField = said('top1').of;
  const rows = [
    [`held-out questions in the field (${inField}) and outside (${size.heldout - inField})`, ''],
    [`the best topic is the right one, of ${size.topics}${beside}`, said('top1').percent],
    ['the right topic is among the three best', said('top3').percent],
    [
      'answered at once and right / answered at once and wrong',
      `${said('directRight').percent} / ${said('wrongDirect').percent}`,
    ],
    ['answered, or offered as a choice', said('found').percent],
    ['outside the field but answered: near / far', `${said('outsideNear').count} / ${said('outsideFar').count}`],
    ['told «may» or «need not» where it is «must» or «must not»', said('harmful').count],
    ['danger missed / false danger alarms', `${said('missedDanger').count} / ${said('falseAlarm').count}`],
    ['the asker’s service right (none, where none is said)', said('tjeneste').percent],
  ];
  const [head = '', ...body] = rows.map(([what, figure]) => `| ${what} | ${figure} |`);
  writeBetween('README.md', 'eval', [head, '|---|---|', ...body].join('\n'));
}
