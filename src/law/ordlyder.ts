import { existsSync } from 'node:fs';
import type { Content } from '../content/content.js';
import type { Ordlyd, Ordlyder } from '../core/ordlyd.js';
import { citationsOf } from './citations.js';
import type { DataSet, FileFault } from './lawDocument.js';
import { ordlydHash } from './normalise.js';
import { readDataSet } from './readDataSet.js';

/**
 * The wording of every provision we cite that a folder of Lovdata's files has, and the files that
 * could not be used. Nothing of either when the folder has not been filled.
 */
export function readOrdlyder(content: Content, folder: string): { ordlyder: Ordlyder; faults: readonly FileFault[] } {
  if (!existsSync(folder)) return { ordlyder: new Map(), faults: [] };
  const data = readDataSet(folder, new Set(citationsOf(content).map(({ file }) => file)));
  return { ordlyder: ordlyderFrom(content, data), faults: data.faults };
}

export function ordlyderFrom(content: Content, data: DataSet): Ordlyder {
  return new Map(
    citationsOf(content).flatMap(({ name, file, key, bestemmelse }): [string, Ordlyd][] => {
      const provision = data.documents.get(file)?.provisions.get(key);
      if (provision === undefined || provision.lines.length === 0) return [];
      const { title, lines } = provision;
      const checked = bestemmelse.ordlydHash?.tekst;
      const asChecked = checked === undefined ? undefined : ordlydHash(provision).tekst === checked;
      return [[name, { title, lines, day: data.day, asChecked }]];
    }),
  );
}
