import { type Section, text } from '../block.js';
import type { ReportData } from '../data.js';

/** What was measured, on what, and what to bear in mind. */
export function aboutSection({ size, speed, unknownTopics }: ReportData): Section {
  const alikeShare = ((100 * size.alike) / Math.max(1, size.heldout)).toFixed(1);
  return {
    title: 'What was measured',
    blocks: [
      text(
        `The real line (guard, understand, decide) answered ${size.heldout} held-out questions. It learnt from ${size.examples} example questions of ${size.topics} topics and ${size.outside} questions outside the field. The thresholds were set on the ${size.tuning} questions of the tuning set; the held-out set was only measured with. How the sets were made, and their limits: README.md in this folder.`,
      ),
      text(
        `${size.alike} held-out questions (${alikeShare} %) are almost the same as an example (cosine 0.9 or more). Without them top-1 is ${size.top1WithoutAlike.toFixed(1)} %.`,
      ),
      text(
        `A whole turn without the channel took ${speed.p50} ms at the median, ${speed.p99} ms at the 99th percentile and ${speed.worst} ms at the most, on the machine of this run.`,
      ),
      ...(unknownTopics.length === 0
        ? []
        : [text(`The set names topics the content does not have; they count as wrong: ${unknownTopics.join(', ')}.`)]),
    ],
  };
}
