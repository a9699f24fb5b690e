import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../content/content.js';
import { type Citation, citationsOf } from './citations.js';
import type { DataSet, LawProvision } from './lawDocument.js';
import { ordlydHash } from './normalise.js';
import { storeHashes } from './storeHash.js';

interface Files {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

/**
 * Writes the data set's wording (as a hash) into the statutes' files for the provisions named;
 * `alle` means every one the data set has. Changes those lines alone.
 */
export function acceptWordings(
  content: Content,
  data: DataSet,
  names: readonly string[],
  { folder, read, write }: Files,
): { readonly written: readonly string[]; readonly unknown: readonly string[] } {
  const found = citationsOf(content).flatMap((citation) => {
    const provision = data.documents.get(citation.file)?.provisions.get(citation.key);
    return provision === undefined ? [] : [{ citation, provision }];
  });
  const chosen = names.includes('alle') ? found : found.filter(({ citation }) => names.includes(citation.name));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const path = join(folder, file);
    const before = read(path);
    const kortnavn = (parse(before) as { kortnavn?: string }).kortnavn;
    const here = chosen.filter(({ citation }) => citation.lov.kortnavn === kortnavn);
    if (here.length > 0) write(path, stored(before, here));
  }
  const written = chosen.map(({ citation }) => citation.name);
  return { written, unknown: names.filter((name) => name !== 'alle' && !written.includes(name)) };
}

function stored(yaml: string, chosen: readonly { citation: Citation; provision: LawProvision }[]): string {
  return storeHashes(yaml, (paragraf, gjelderTil) => {
    const one = chosen.find(
      ({ citation: { bestemmelse } }) => bestemmelse.paragraf === paragraf && bestemmelse.gjelderTil === gjelderTil,
    );
    return one === undefined ? undefined : ordlydHash(one.provision);
  });
}
