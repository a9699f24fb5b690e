import type { Block, Section } from './block.js';
import type { Stamp } from './data.js';
import { escaped } from './plots/svg.js';
import { stampText } from './sections/stamp.js';
import { STYLE } from './style.js';

/** The report as one page that needs nothing else: no script, no font, no image from outside. */
export function htmlOf(stamp: Stamp, sections: readonly Section[]): string {
  const links = sections.map(({ title }) => `<li><a href="#${idOf(title)}">${escaped(title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How well the bot understands</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>How well the bot understands</h1>
<p>Written by <code>npm run eval</code>: ${escaped(stampText(stamp))}.</p></header>
<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>
<main>
${sections.map(sectionOf).join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ title, blocks }: Section): string {
  return `<section aria-labelledby="${idOf(title)}"><h2 id="${idOf(title)}">${escaped(title)}</h2>\n${blocks.map(blockOf).join('\n')}</section>`;
}

function blockOf(block: Block): string {
  switch (block.block) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'plot':
      return `<figure>${block.svg}</figure>`;
    case 'table': {
      const table = tableOf(block.caption, block.head, block.rows);
      return block.folded
        ? `<details><summary>${escaped(block.caption)} (${block.rows.length})</summary>${table}</details>`
        : table;
    }
  }
}

function tableOf(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function cellOf(cell: string, index: number): string {
  if (index === 0) return `<th scope="row">${escaped(cell)}</th>`;
  return /^[×±+−]?\s?\d/u.test(cell) ? `<td class="number">${escaped(cell)}</td>` : `<td>${escaped(cell)}</td>`;
}

function idOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
}
