import { calibrationError } from '../../figures/bands.js';
import { plot, type Section, table, text } from '../block.js';
import type { ReportData } from '../data.js';
import { calibrationPlot } from '../plots/calibration.js';
import { roundPercent } from '../words.js';

/** How far the gate's confidence can be believed. */
export function calibrationSection({ bands }: ReportData): Section {
  return {
    title: 'Confidence',
    blocks: [
      text(
        `Each question’s best topic, in bands of the gate’s confidence that it is right; questions outside the field are in, and never right. Mean gap between said and true: ${(100 * calibrationError(bands)).toFixed(1)} points.`,
      ),
      plot(calibrationPlot(bands)),
      table(
        'Confidence bands',
        ['Confidence', 'Questions', 'Said', 'Was right', 'Answered at once'],
        bands.map(({ from, to, questions, said, was, answered }) => [
          `${from.toFixed(1)}–${to.toFixed(1)}`,
          String(questions),
          questions === 0 ? '' : roundPercent(said),
          questions === 0 ? '' : roundPercent(was),
          String(answered),
        ]),
      ),
    ],
  };
}
