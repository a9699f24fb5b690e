import { plot, type Section, table, text } from '../block.js';
import type { ReportData } from '../data.js';
import { curvePlot } from '../plots/curve.js';
import { percentText } from '../words.js';
import { isOther, stampText } from './stamp.js';

/** What more examples give. */
export function curveSection({ curve, stamp }: ReportData): Section[] {
  if (curve === undefined) return [];
  return [
    {
      title: 'Learning curve',
      blocks: [
        text('The matcher trained on the first examples of each topic, drawn the same way every time.'),
        ...(isOther(curve.stamp, stamp) ? [text(`Measured apart from the rest: ${stampText(curve.stamp)}.`)] : []),
        plot(curvePlot(curve.points)),
        table(
          'Learning curve',
          ['Examples a topic', 'Examples in all', 'Top-1', 'Top-3', 'Training, s'],
          curve.points.map(({ atMost, examples, top1, top3, seconds }) => [
            atMost === undefined ? 'all' : `at most ${atMost}`,
            String(examples),
            percentText(top1),
            percentText(top3),
            String(seconds),
          ]),
        ),
      ],
    },
  ];
}
