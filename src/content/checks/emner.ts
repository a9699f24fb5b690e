import { basename } from 'node:path';
import type { Emne } from '../content.js';
import type { Fault } from '../fault.js';
import { lix } from '../lix.js';
import type { Placed, RawContent } from '../load.js';
import { plainLanguage } from '../plainLanguage.js';
import { citationCheck } from './lover.js';
import { duplicates, faultAt } from './report.js';

const MOST_WORDS = { kort: 40, gjor: 30 } as const;
const HIGHEST_LIX = 45;

export function checkEmner(raw: RawContent): Fault[] {
  return [
    ...duplicates(
      raw.emner,
      ({ value }) => value.id,
      (placed, id) => faultAt(placed, ['id'], `id-en «${id}» er brukt to ganger`),
    ),
    ...raw.emner.flatMap((placed) => [
      ...checkIdentity(placed, raw),
      ...checkHjemler(placed, raw),
      ...checkLinks(placed, raw),
      ...checkWording(placed),
    ]),
  ];
}

function checkIdentity(placed: Placed<Emne>, raw: RawContent): Fault[] {
  const { id, omrade } = placed.value;
  const areas = new Set(raw.omrader.flatMap(({ value }) => value.map((area) => area.id)));
  return [
    ...(basename(placed.file, '.yaml') === id ? [] : [faultAt(placed, ['id'], 'id-en må være lik filnavnet')]),
    ...(areas.has(omrade) ? [] : [faultAt(placed, [], `området «${omrade}» finnes ikke i omrader.yaml`)]),
  ];
}

function checkHjemler(placed: Placed<Emne>, raw: RawContent): Fault[] {
  const citation = citationCheck(raw);
  const today = raw.kunnskap[0]?.value.kontrollert;
  const { slag, hjemler, tjenester } = placed.value;
  const lists = [
    { path: ['hjemler'] as PropertyKey[], list: hjemler },
    ...tjenester.map((entry, index) => ({
      path: ['tjenester', index, 'hjemler'] as PropertyKey[],
      list: entry.hjemler,
    })),
  ];
  const faults = lists.flatMap(({ path, list }) =>
    list.flatMap((hjemmel, index) => {
      const message = citation(hjemmel, today);
      return message === undefined ? [] : [faultAt(placed, [...path, index], message)];
    }),
  );
  if (slag === 'rett' && hjemler.length === 0) {
    faults.push(faultAt(placed, ['hjemler'], 'et svar om retten må ha hjemmel'));
  }
  return faults;
}

function checkLinks(placed: Placed<Emne>, raw: RawContent): Fault[] {
  const emner = new Set(raw.emner.map(({ value }) => value.id));
  const tjenester = new Set(raw.tjenester.flatMap(({ value }) => value.map(({ id }) => id)));
  const veiledere = new Set(raw.veiledere.flatMap(({ value }) => value.map(({ id }) => id)));
  const missing = (known: ReadonlySet<string>, ids: readonly string[], path: PropertyKey[], what: string) =>
    ids.flatMap((id, index) =>
      known.has(id) || raw.broken.has(id) ? [] : [faultAt(placed, [...path, index], `${what} «${id}» finnes ikke`)],
    );
  const services = placed.value.tjenester.flatMap((entry, index) =>
    entry.for.map((id) => ({ id, path: ['tjenester', index, 'for'] as PropertyKey[] })),
  );
  return [
    ...missing(emner, placed.value.relatert, ['relatert'], 'emnet'),
    ...missing(veiledere, placed.value.lesMer, ['lesMer'], 'veilederen'),
    ...services.flatMap(({ id, path }) => missing(tjenester, [id], path, 'tjenesten')),
    ...duplicates(
      services,
      ({ id }) => id,
      ({ id, path }) => faultAt(placed, path, `tjenesten «${id}» har to svar`),
    ),
  ];
}

function checkWording(placed: Placed<Emne>): Fault[] {
  const { svar, tjenester } = placed.value;
  const texts = [
    { path: ['svar', 'kort'] as PropertyKey[], text: svar.kort, most: MOST_WORDS.kort },
    { path: ['svar', 'gjor'] as PropertyKey[], text: svar.gjor, most: MOST_WORDS.gjor },
    ...tjenester.flatMap((entry, index) => [
      { path: ['tjenester', index, 'kort'] as PropertyKey[], text: entry.kort, most: MOST_WORDS.kort },
      ...(entry.gjor
        ? [{ path: ['tjenester', index, 'gjor'] as PropertyKey[], text: entry.gjor, most: MOST_WORDS.gjor }]
        : []),
    ]),
  ];
  return texts.flatMap(({ path, text, most }) =>
    Object.entries(text).flatMap(([form, wording = '']) => {
      const faults: Fault[] = [];
      const words = wording.split(/\s+/u).length;
      const at = [...path, form];
      if (words > most) faults.push(faultAt(placed, at, `${words} ord; høyst ${most}`));
      // LIX is a measure of Scandinavian text alone.
      const score = form === 'en' || most !== MOST_WORDS.kort ? 0 : lix(wording, plainLanguage);
      if (score > HIGHEST_LIX)
        faults.push(
          faultAt(placed, at, `LIX er ${Math.round(score)}; høyst ${HIGHEST_LIX}. Kortere setninger og ord.`),
        );
      return faults;
    }),
  );
}
