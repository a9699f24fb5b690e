import type { Day } from '../content/day.js';
import type { StatusLine } from './contentStatus.js';
import { NODE_SUPPORT, SUPPORT } from './support.js';

/** Versions and how long they are supported, on a day. Pure. */
export function supportStatus(
  versions: Readonly<Record<string, string>>,
  nodeVersion: string,
  today: Day,
): readonly StatusLine[] {
  const major = nodeVersion.replace(/^v/u, '').split('.')[0] ?? '';
  return [
    supported(`Node ${nodeVersion}`, NODE_SUPPORT[major], 'github.com/nodejs/Release', today),
    ...SUPPORT.map(({ name, until, source }) => supported(`${name} ${versions[name] ?? '?'}`, until, source, today)),
  ];
}

function supported(name: string, until: Day | undefined, source: string, today: Day): StatusLine {
  if (until === undefined) return { text: `${name}: ${source}.` };
  if (until >= today) return { text: `${name}: støttes til ${until} (${source}).` };
  return { text: `${name}: støtten tok slutt ${until} (${source}).`, concern: 'support-ended', count: 1 };
}
