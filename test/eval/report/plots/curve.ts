import type { CurvePoint } from '../../run/curve.js';
import { axes, planeOf } from './axes.js';
import { circle, drawing, path, words } from './svg.js';

/** Top-1 and top-3 against the number of examples a topic. */
export function curvePlot(points: readonly CurvePoint[]): string {
  const plane = planeOf(320);
  const { x, y } = plane;
  const at = (index: number) => 0.05 + (0.85 * index) / Math.max(1, points.length - 1);
  const ticks = points.map(({ atMost }, index) => ({
    at: at(index),
    name: atMost === undefined ? 'all' : String(atMost),
  }));
  const drawn = (name: string, value: (point: CurvePoint) => number, kind: string) => [
    path(
      points.map((point, index) => [x(at(index)), y(value(point) / 100)]),
      kind,
    ),
    ...points.map((point, index) => circle(x(at(index)), y(value(point) / 100), 4, 'dot')),
    words(x(at(points.length - 1)) + 8, y(value(points.at(-1) as CurvePoint) / 100) + 4, name),
  ];
  return drawing('Top-1 and top-3 on the held-out set against the number of examples a topic', plane.height, [
    ...axes(plane, 'Examples a topic', ticks),
    ...drawn('top-1', ({ top1 }) => top1, 'curve'),
    ...drawn('top-3', ({ top3 }) => top3, 'curve other'),
  ]);
}
