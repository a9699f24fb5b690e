import type { Block, Section } from './block.js';
import type { Stamp } from './data.js';
import { stampText } from './sections/stamp.js';

/** The report as markdown. The plots are in report.html; their numbers are here too. */
export function markdownOf(stamp: Stamp, sections: readonly Section[]): string {
  const parts = sections.map(({ title, blocks }) => `## ${title}\n\n${blocks.flatMap(blockOf).join('\n\n')}`);
  return `# How well the bot understands

Written by \`npm run eval\` (${stampText(stamp)}). Do not edit by hand. With plots: report.html.

${parts.join('\n\n')}
`;
}

function blockOf(block: Block): string[] {
  switch (block.block) {
    case 'text':
      return [block.text];
    case 'plot':
      return [];
    case 'table': {
      const table = tableOf(block.head, block.rows);
      return block.folded
        ? [`<details><summary>${block.caption} (${block.rows.length})</summary>\n\n${table}\n\n</details>`]
        : [`**${block.caption}**\n\n${table}`];
    }
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** No question can break the table or be read as markup. */
function cellOf(text: string): string {
  return text.replace(/[\\|<>*_`[\]]/gu, '\\$&').replace(/\s+/gu, ' ');
}
