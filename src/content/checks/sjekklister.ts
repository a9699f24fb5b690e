import { basename, dirname } from 'node:path';
import type { Fault } from '../fault.js';
import type { Placed, RawContent } from '../load.js';
import type { Sjekkliste } from '../schema/sjekkliste.js';
import { citationCheck } from './lover.js';
import { duplicates, faultAt } from './report.js';

const MOST_WORDS = 32;
const OWN_ITEM = /^e\d+$/;

/** The folder of former versions: loadable for lists already posted, never offered. */
export const FORMER = 'tidligere';

/** Templates: cited law exists, ids and versions are single, an old version is older than the present. */
export function checkSjekklister(raw: RawContent): Fault[] {
  const present = raw.sjekklister.filter((placed) => !isFormer(placed));
  const versions = new Map(present.map(({ value }) => [value.id, value.versjon]));
  return [
    ...duplicates(
      raw.sjekklister,
      ({ value }) => `${value.id} versjon ${value.versjon}`,
      (placed, key) => faultAt(placed, ['versjon'], `${key} står to ganger`),
    ),
    ...duplicates(
      present,
      ({ value }) => value.id,
      (placed, id) => faultAt(placed, ['id'], `id-en «${id}» er brukt to ganger`),
    ),
    ...raw.sjekklister.flatMap((placed) => [
      ...checkName(placed, versions),
      ...checkItems(placed),
      ...(isFormer(placed) ? [] : checkCitations(placed, raw)),
    ]),
  ];
}

export function isFormer({ file }: Placed<Sjekkliste>): boolean {
  return basename(dirname(file)) === FORMER;
}

function checkName(placed: Placed<Sjekkliste>, versions: ReadonlyMap<string, number>): Fault[] {
  const { id, versjon } = placed.value;
  const name = isFormer(placed) ? `${id}.${versjon}` : id;
  const present = versions.get(id);
  return [
    ...(basename(placed.file, '.yaml') === name ? [] : [faultAt(placed, ['id'], `filen må hete ${name}.yaml`)]),
    ...(isFormer(placed) && present !== undefined && versjon >= present
      ? [faultAt(placed, ['versjon'], `en tidligere versjon må være lavere enn dagens (${present})`)]
      : []),
  ];
}

function checkItems(placed: Placed<Sjekkliste>): Fault[] {
  const { punkter, roller } = placed.value;
  return [
    ...duplicates(
      punkter.map(({ id }, index) => ({ id, index })),
      ({ id }) => id,
      ({ id, index }) => faultAt(placed, ['punkter', index, 'id'], `punktet «${id}» står to ganger`),
    ),
    ...punkter.flatMap(({ id, rolle, tekst }, index) => [
      ...(OWN_ITEM.test(id)
        ? [faultAt(placed, ['punkter', index, 'id'], 'id-er som e1, e2 er holdt av til egne punkter')]
        : []),
      ...(rolle === undefined || rolle in roller
        ? []
        : [faultAt(placed, ['punkter', index, 'rolle'], `rollen «${rolle}» står ikke under roller`)]),
      ...Object.entries(tekst).flatMap(([form, wording = '']) => {
        const words = wording.split(/\s+/u).length;
        return words > MOST_WORDS
          ? [faultAt(placed, ['punkter', index, 'tekst', form], `${words} ord; høyst ${MOST_WORDS}`)]
          : [];
      }),
    ]),
  ];
}

function checkCitations(placed: Placed<Sjekkliste>, raw: RawContent): Fault[] {
  const citation = citationCheck(raw);
  const today = raw.kunnskap[0]?.value.kontrollert;
  return placed.value.punkter.flatMap(({ hjemmel = [] }, item) =>
    hjemmel.flatMap((one, index) => {
      const message = citation(one, today);
      return message === undefined ? [] : [faultAt(placed, ['punkter', item, 'hjemmel', index], message)];
    }),
  );
}
