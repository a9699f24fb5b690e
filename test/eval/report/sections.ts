import type { Section } from './block.js';
import type { ReportData } from './data.js';
import { aboutSection } from './sections/about.js';
import { calibrationSection } from './sections/calibration.js';
import { curveSection } from './sections/curve.js';
import { errorSections } from './sections/errors.js';
import { figuresSection } from './sections/figures.js';
import { groupSections } from './sections/groups.js';
import { peersSection } from './sections/peers.js';
import { topicsSection } from './sections/topics.js';

/** The report's sections, in the order they are read. */
export function sectionsOf(data: ReportData): Section[] {
  return [
    aboutSection(data),
    figuresSection(data),
    ...errorSections(data),
    ...peersSection(data),
    calibrationSection(data),
    ...groupSections(data),
    ...curveSection(data),
    topicsSection(data),
  ];
}
