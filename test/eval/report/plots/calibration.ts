import type { Band } from '../../figures/bands.js';
import { axes, planeOf } from './axes.js';
import { circle, drawing, line, path } from './svg.js';

/** Said against true: points on the diagonal are honest, larger points hold more questions. */
export function calibrationPlot(bands: readonly Band[]): string {
  const plane = planeOf(360);
  const { x, y } = plane;
  const filled = bands.filter(({ questions }) => questions > 0);
  const most = Math.max(1, ...filled.map(({ questions }) => questions));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, name: `${Math.round(100 * at)} %` }));
  return drawing(
    'How often the best topic was right, against the confidence; on the diagonal the two are the same',
    plane.height,
    [
      ...axes(plane, 'Confidence', ticks),
      line(x(0), y(0), x(1), y(1), 'aim'),
      path(
        filled.map(({ said, was }) => [x(said), y(was)]),
        'curve',
      ),
      ...filled.map(({ said, was, questions }) => circle(x(said), y(was), 4 + 10 * Math.sqrt(questions / most), 'dot')),
    ],
  );
}
