import { bar, drawing, WIDTH, words } from './svg.js';

const ROW = 26;
const LEFT = 200;
const RIGHT = 60;

/** Horizontal bars of percents, in the order given. */
export function barPlot(title: string, bars: readonly { readonly name: string; readonly value: number }[]): string {
  const parts = bars.flatMap(({ name, value }, index) => {
    const y = index * ROW + 4;
    const width = ((WIDTH - LEFT - RIGHT) * value) / 100;
    return [
      words(LEFT - 8, y + 14, name, 'end'),
      bar(LEFT, y, width, ROW - 8, index === 0 ? 'bar' : 'bar other'),
      words(LEFT + width + 6, y + 14, value.toFixed(1)),
    ];
  });
  return drawing(title, bars.length * ROW + 8, parts);
}
