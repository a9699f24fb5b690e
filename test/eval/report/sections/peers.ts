import { plot, type Section, table, text } from '../block.js';
import type { ReportData } from '../data.js';
import { barPlot } from '../plots/bars.js';
import { percentText } from '../words.js';
import { isOther, stampText } from './stamp.js';

/** Other offline matchers on the same examples and the same questions. */
export function peersSection({ peers, stamp }: ReportData): Section[] {
  const [ours, ...others] = peers?.figures ?? [];
  if (peers === undefined || ours === undefined) return [];
  const best = Math.max(...others.map(({ top1 }) => top1));
  const share = Math.round((100 * (100 - ours.top1)) / (100 - best));
  return [
    {
      title: 'Beside other matchers',
      blocks: [
        text(
          `All learnt from the same example questions and were asked the same held-out questions in the field. The peers’ settings are the best found on the tuning set. Our top-1 errors are ${share} % of the best peer’s (aim: 50 %). Times are wall times on the machine of that run.`,
        ),
        ...(isOther(peers.stamp, stamp) ? [text(`Measured apart from the rest: ${stampText(peers.stamp)}.`)] : []),
        plot(
          barPlot(
            'Top-1 of each matcher on the held-out set, percent',
            peers.figures.map(({ name, top1 }) => ({ name, value: top1 })),
          ),
        ),
        table(
          'Our matcher and its peers',
          ['Matcher', 'Top-1', 'Top-3', 'Top-1 errors beside ours', 'Training, s', 'p50, ms', 'p99, ms', 'Settings'],
          peers.figures.map(({ name, top1, top3, trainSeconds, p50, p99, settings }) => [
            name,
            percentText(top1),
            percentText(top3),
            `× ${((100 - top1) / (100 - ours.top1)).toFixed(1)}`,
            String(trainSeconds),
            String(p50),
            String(p99),
            settings,
          ]),
        ),
      ],
    },
  ];
}
