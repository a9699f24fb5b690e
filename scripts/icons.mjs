// Draws the app's two icons (appPackage/color.png, outline.png): a § in a speech bubble, made of
// distances to circles and boxes, so that no font or picture of anybody else's is in them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { root } from './ensure.mjs';

/** Sub-pixels a side: 4 × 4 samples a pixel give smooth edges. */
const SAMPLES = 4;
const TEAL = [15, 92, 92];
const WHITE = [255, 255, 255];

/** Both icons as PNG objects: { 'color.png': PNG, 'outline.png': PNG }. */
export function drawIcons() {
  return {
    // The symbol stays in the middle half: Teams crops the corners.
    'color.png': draw(192, (x, y) => {
      const [u, v] = [(x - 96) / 58, (y - 92) / 58];
      if (sign(u, v, 0.11)) return [...TEAL, 255];
      return bubble(u, v) <= 0 ? [...WHITE, 255] : [...TEAL, 255];
    }),
    // White on nothing, as Teams asks.
    'outline.png': draw(32, (x, y) => {
      const [u, v] = [(x - 16) / 14, (y - 14.5) / 14];
      const edge = bubble(u, v);
      return sign(u, v, 0.1) || (edge <= 0 && edge > -0.15) ? [...WHITE, 255] : [...WHITE, 0];
    }),
  };
}

function draw(size, colourAt) {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let sy = 0; sy < SAMPLES; sy++)
        for (let sx = 0; sx < SAMPLES; sx++)
          colourAt(x + (sx + 0.5) / SAMPLES, y + (sy + 0.5) / SAMPLES).forEach((part, i) => {
            sum[i] += part;
          });
      sum.forEach((part, i) => {
        png.data[(y * size + x) * 4 + i] = Math.round(part / SAMPLES ** 2);
      });
    }
  return png;
}

/** Below zero inside the speech bubble: a rounded box with a tail. */
function bubble(u, v) {
  const box = roundedBox(u, v, 0.95, 0.85, 0.3);
  const tail = Math.max(v - 1.15, -(v - 0.5), -(u + 0.55), u + 0.55 - (1.15 - v));
  return Math.min(box, tail);
}

function roundedBox(u, v, width, height, radius) {
  const [x, y] = [Math.abs(u) - width + radius, Math.abs(v) - height + radius];
  return Math.hypot(Math.max(x, 0), Math.max(y, 0)) + Math.min(Math.max(x, y), 0) - radius;
}

/** Is the point on the §? Two hooks, one the other turned half around, about a ring. */
function sign(u, v, half) {
  const ring = Math.abs(Math.hypot(u, v / 0.85) - 0.27) < half * 0.95;
  return ring || hook(u, v, half) || hook(-u, -v, half);
}

/** The upper hook: an arc open to the lower right, ending in a dot. */
function hook(u, v, half) {
  const [x, y] = [u, v + 0.4];
  const angle = (Math.atan2(-y, x) * 180) / Math.PI;
  const onArc = Math.abs(Math.hypot(x, y) - 0.24) < half * 0.95 && (angle > 10 || angle < -120);
  return onArc || Math.hypot(x - 0.24, y + 0.03) < half * 1.05;
}

/** The icons as files. */
export function writeIcons(folder) {
  for (const [name, png] of Object.entries(drawIcons())) writeFileSync(join(folder, name), PNG.sync.write(png));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeIcons(join(root, 'appPackage'));
