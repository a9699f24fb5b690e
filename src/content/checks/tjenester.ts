import type { Fault } from '../fault.js';
import type { RawContent } from '../load.js';
import { citationCheck } from './lover.js';
import { duplicates, faultAt } from './report.js';

/** The services: known rules, known topics, no phrase that names two services. */
export function checkTjenester(raw: RawContent): Fault[] {
  const citation = citationCheck(raw);
  const today = raw.kunnskap[0]?.value.kontrollert;
  const emner = new Set(raw.emner.map(({ value }) => value.id));
  return raw.tjenester.flatMap((placed) => {
    const phrases = placed.value.flatMap(({ kjennetegn, antydninger = [] }, row) => [
      ...kjennetegn.map((phrase, index) => ({ phrase, path: [row, 'kjennetegn', index] })),
      ...antydninger.map((phrase, index) => ({ phrase, path: [row, 'antydninger', index] })),
    ]);
    return [
      ...duplicates(
        phrases,
        ({ phrase }) => phrase.toLowerCase(),
        ({ phrase, path }) => faultAt(placed, path, `kjennetegnet «${phrase}» er brukt to ganger`),
      ),
      ...placed.value.flatMap((tjeneste, row) => [
        ...tjeneste.regler.flatMap((hjemmel, index) => {
          const message = citation(hjemmel, today);
          return message === undefined ? [] : [faultAt(placed, [row, 'regler', index], message)];
        }),
        ...tjeneste.vanlige.flatMap((id, index) =>
          emner.has(id) || raw.broken.has(id)
            ? []
            : [faultAt(placed, [row, 'vanlige', index], `emnet «${id}» finnes ikke`)],
        ),
      ]),
    ];
  });
}
