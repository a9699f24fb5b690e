import { basename } from 'node:path';
import { inForce } from '../day.js';
import type { Fault } from '../fault.js';
import type { Placed, RawContent } from '../load.js';
import type { Hjemmel } from '../schema/hjemmel.js';
import type { Lov } from '../schema/lov.js';
import { duplicates, faultAt } from './report.js';

/** Why a legal basis cannot be cited on a day, or undefined when it can. */
export type CitationFault = (hjemmel: Hjemmel, day: string | undefined) => string | undefined;

/** Makes the check of citations against the statutes read. A day of undefined asks for existence alone. */
export function citationCheck(raw: RawContent): CitationFault {
  const lover = new Map(raw.lover.map(({ value }) => [value.kortnavn, value]));
  return (hjemmel, day) => {
    const lov = lover.get(hjemmel.lov);
    // An unreadable file may be the law's own: its faults are reported already.
    if (lov === undefined && raw.brokenLover) return undefined;
    if (lov === undefined) return `loven «${hjemmel.lov}» finnes ikke i lover/`;
    const periods = lov.bestemmelser.filter(({ paragraf }) => paragraf === hjemmel.paragraf);
    if (periods.length === 0) return `${hjemmel.lov} § ${hjemmel.paragraf} finnes ikke i lover/`;
    if (day === undefined) return undefined;
    if (lov.status !== 'i-kraft') return `${hjemmel.lov} er ikke i kraft ${day}`;
    if (periods.some((period) => inForce(period, day))) return undefined;
    return `${hjemmel.lov} § ${hjemmel.paragraf} er ikke i kraft ${day}`;
  };
}

export function checkLover(raw: RawContent): Fault[] {
  const citation = citationCheck(raw);
  const names = raw.lover.flatMap((placed) =>
    [placed.value.kortnavn, ...placed.value.aliaser].map((name, index) => ({ placed, name, index })),
  );
  return [
    ...duplicates(
      names,
      ({ name }) => name.toLowerCase(),
      ({ placed, name, index }) =>
        faultAt(placed, index === 0 ? ['kortnavn'] : ['aliaser', index - 1], `navnet «${name}» er brukt for to lover`),
    ),
    ...raw.lover.flatMap((placed) => checkLov(placed, citation)),
  ];
}

function checkLov(placed: Placed<Lov>, citation: CitationFault): Fault[] {
  const { bestemmelser, kortnavn, status } = placed.value;
  const faults: Fault[] = duplicates(
    bestemmelser.map((bestemmelse, index) => ({ bestemmelse, index })),
    ({ bestemmelse }) => `${bestemmelse.paragraf} fra ${bestemmelse.gjelderFra ?? 'før'}`,
    ({ bestemmelse, index }) =>
      faultAt(placed, ['bestemmelser', index], `§ ${bestemmelse.paragraf} står to ganger for samme tid i ${kortnavn}`),
  );
  for (const [index, bestemmelse] of bestemmelser.entries()) {
    const at = ['bestemmelser', index] as const;
    if (bestemmelse.gjelderTil !== undefined && bestemmelse.gjelderTil < (bestemmelse.gjelderFra ?? '')) {
      faults.push(faultAt(placed, [...at, 'gjelderTil'], 'regelen slutter før den begynner'));
    }
    for (const [nummer, successor] of (bestemmelse.erstattetAv ?? []).entries()) {
      const message = citation(successor, undefined);
      if (message !== undefined) faults.push(faultAt(placed, [...at, 'erstattetAv', nummer], message));
    }
  }
  if (status === 'opphevet' && placed.value.opphevet === undefined) {
    faults.push(faultAt(placed, ['status'], 'en opphevet lov må ha datoen «opphevet»'));
  }
  if (!basename(placed.file, '.yaml').match(/^[a-z0-9-]+$/)) {
    faults.push(faultAt(placed, [], 'filnavnet må være små bokstaver a–z, tall og bindestrek'));
  }
  return faults;
}
