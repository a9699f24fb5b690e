import { line, WIDTH, words } from './svg.js';

/** The plane of a plot: where its percent axis and its sideways axis lie. */
export interface Plane {
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
  readonly height: number;
}

const LEFT = 56;
const RIGHT = 24;
const TOP = 16;
const BOTTOM = 44;

/** A plane where 0..1 goes right and 0..1 goes up. */
export function planeOf(height: number): Plane {
  return {
    x: (share) => LEFT + share * (WIDTH - LEFT - RIGHT),
    y: (share) => height - BOTTOM - share * (height - TOP - BOTTOM),
    height,
  };
}

/** Percent lines at every fifth, with what each axis shows. */
export function axes(
  { x, y, height }: Plane,
  across: string,
  ticks: readonly { readonly at: number; readonly name: string }[],
): string[] {
  return [
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
      line(x(0), y(share), x(1), y(share), 'grid'),
      words(x(0) - 8, y(share) + 4, `${Math.round(100 * share)} %`, 'end'),
    ]),
    ...ticks.map(({ at, name }) => words(x(at), y(0) + 18, name, 'middle')),
    words((x(0) + x(1)) / 2, height - 6, across, 'middle'),
  ];
}
