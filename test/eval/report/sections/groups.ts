import type { Group } from '../../figures/groups.js';
import { type Block, plot, type Section, table, text } from '../block.js';
import type { ReportData } from '../data.js';
import { barPlot } from '../plots/bars.js';
import { percentText } from '../words.js';

/** The figures per style, service and writer. */
export function groupSections({ styles, services, writers }: ReportData): Section[] {
  return [
    {
      title: 'By style',
      blocks: [
        plot(
          barPlot(
            'Answered or offered, by style, percent',
            styles.map(({ name, found }) => ({ name, value: found })),
          ),
        ),
        groupTable('Style', styles),
        text('Long case texts are never answered as one question: for them «answered or offered» is the figure.'),
      ],
    },
    { title: 'By the asker’s service', blocks: [groupTable('Service', services)] },
    { title: 'By writer', blocks: [groupTable('Writer', writers)] },
  ];
}

function groupTable(what: string, groups: readonly Group[]): Block {
  return table(
    `By ${what.toLowerCase()}`,
    [
      what,
      'Questions',
      'Top-1',
      'Top-3',
      'At once and right',
      'At once and wrong',
      'Answered or offered',
      'Service right',
    ],
    groups.map((group) => [
      group.name,
      String(group.questions),
      ...[group.top1, group.top3, group.directRight, group.wrongDirect, group.found, group.tjeneste].map(percentText),
    ]),
  );
}
