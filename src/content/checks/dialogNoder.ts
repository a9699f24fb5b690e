import { STOP } from '../../core/decide/dialog/press.js';
import type { Fault } from '../fault.js';
import type { Placed, RawContent } from '../load.js';
import type { Dialog, DialogNode } from '../schema/dialog.js';
import type { Hjemmel } from '../schema/hjemmel.js';
import type { CitationFault } from './lover.js';
import { duplicates, faultAt } from './report.js';

/** A button's text is one line, also on a phone. */
const LONGEST_LABEL = 60;

/** Every fault of one node: where it leads, what it cites, what its choices say. */
export function checkNode(
  placed: Placed<Dialog>,
  id: string,
  node: DialogNode,
  raw: RawContent,
  citation: CitationFault,
): Fault[] {
  const at = ['noder', id];
  switch (node.slag) {
    case 'henvisning': {
      const target = raw.dialoger.find(({ value }) => value.id === node.dialog)?.value;
      if (target === undefined)
        return raw.broken.has(node.dialog)
          ? []
          : [faultAt(placed, [...at, 'dialog'], `dialogen «${node.dialog}» finnes ikke`)];
      return node.node === undefined || node.node in target.noder
        ? []
        : [faultAt(placed, [...at, 'node'], `noden «${node.node}» finnes ikke i «${node.dialog}»`)];
    }
    case 'sporsmal':
      return [
        ...citations(placed, [...at, 'hjemler'], node.hjemler, raw, citation),
        ...checkChoices(placed, at, node.valg, raw, citation),
      ];
    case 'utfall':
      return [
        ...citations(placed, [...at, 'hjemler'], node.hjemler, raw, citation),
        ...checkRelated(placed, [...at, 'relatert'], node.relatert, raw),
      ];
  }
}

type Choices = Extract<DialogNode, { slag: 'sporsmal' }>['valg'];

function checkChoices(
  placed: Placed<Dialog>,
  at: PropertyKey[],
  valg: Choices,
  raw: RawContent,
  citation: CitationFault,
): Fault[] {
  const services = new Set(raw.tjenester.flatMap(({ value }) => value.map(({ id }) => id)));
  const named = valg.flatMap(({ tjenester = [] }, index) => tjenester.map((service) => ({ service, index })));
  return [
    ...duplicates(
      valg,
      ({ id }) => id,
      (_, id) => faultAt(placed, [...at, 'valg'], `valget «${id}» står to ganger`),
    ),
    ...duplicates(
      named,
      ({ service }) => service,
      ({ index, service }) =>
        faultAt(placed, [...at, 'valg', index, 'tjenester'], `tjenesten «${service}» står i to valg`),
    ),
    ...valg.flatMap(({ id, tekst, til, hjemler, tjenester = [] }, index) => {
      const here = [...at, 'valg', index];
      const longest = Math.max(tekst.nb.length, tekst.nn.length);
      return [
        ...(id === STOP ? [faultAt(placed, [...here, 'id'], `id-en «${STOP}» er boten sin egen`)] : []),
        ...(longest > LONGEST_LABEL
          ? [faultAt(placed, [...here, 'tekst'], `${longest} tegn; høyst ${LONGEST_LABEL}. Legg resten i hjelp.`)]
          : []),
        ...(til in placed.value.noder ? [] : [faultAt(placed, [...here, 'til'], `noden «${til}» finnes ikke`)]),
        ...tjenester.flatMap((service) =>
          services.has(service) ? [] : [faultAt(placed, [...here, 'tjenester'], `tjenesten «${service}» finnes ikke`)],
        ),
        ...citations(placed, [...here, 'hjemler'], hjemler, raw, citation),
      ];
    }),
  ];
}

function citations(
  placed: Placed<Dialog>,
  at: PropertyKey[],
  hjemler: readonly Hjemmel[],
  raw: RawContent,
  citation: CitationFault,
): Fault[] {
  return hjemler.flatMap((hjemmel, index) => {
    const message = citation(hjemmel, raw.kunnskap[0]?.value.kontrollert);
    return message === undefined ? [] : [faultAt(placed, [...at, index], message)];
  });
}

function checkRelated(
  placed: Placed<Dialog>,
  at: PropertyKey[],
  relatert: readonly string[],
  raw: RawContent,
): Fault[] {
  const known = new Set([
    ...raw.emner.map(({ value }) => value.id),
    ...raw.dialoger.map(({ value }) => `dialog:${value.id}`),
  ]);
  return relatert.flatMap((name, index) =>
    known.has(name) || raw.broken.has(name.replace('dialog:', ''))
      ? []
      : [faultAt(placed, [...at, index], `«${name}» finnes ikke`)],
  );
}
