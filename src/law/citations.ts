import type { Content } from '../content/content.js';
import { inForce } from '../content/day.js';
import type { Bestemmelse, Lov } from '../content/schema/lov.js';
import { provisionName } from '../core/decide/law.js';
import { provisionKey } from './lawDocument.js';

/** One provision the content speaks of as law today, or as adopted, and where Lovdata has it. */
export interface Citation {
  readonly name: string;
  readonly lov: Lov;
  readonly bestemmelse: Bestemmelse;
  /** Lovdata's file, without ending. */
  readonly file: string;
  /** The provision's key in that file. */
  readonly key: string;
  /** How many topics rest on it. */
  readonly topics: number;
}

/** Every provision in the content that is in force on the day of our check, or only adopted. */
export function citationsOf(content: Content): Citation[] {
  const uses = usesOf(content);
  return [...content.lover.values()]
    .filter((lov) => lov.status !== 'opphevet')
    .flatMap((lov) =>
      lov.bestemmelser
        .filter((bestemmelse) => inForce(bestemmelse, content.kontrollert))
        .map((bestemmelse) => {
          const name = provisionName({ lov, bestemmelse });
          return {
            name,
            lov,
            bestemmelse,
            file: fileOf(lov),
            key: provisionKey(bestemmelse.paragraf, lov.lovdataDel),
            topics: uses.get(name) ?? 0,
          };
        }),
    );
}

/** Lovdata's name of a statute's file; made from its date and number where the content names none. */
export function fileOf({ lovdataFil, slag, dato, nummer }: Lov): string {
  if (lovdataFil !== undefined) return lovdataFil;
  const [kind, digits] = slag === 'forskrift' ? ['sf', 4] : ['nl', 3];
  return `${kind}-${dato.replaceAll('-', '')}-${(nummer ?? '0').padStart(digits as number, '0')}`;
}

function usesOf(content: Content): Map<string, number> {
  const uses = new Map<string, number>();
  for (const emne of content.emner.values()) {
    const all = [...emne.hjemler, ...emne.tjenester.flatMap(({ hjemler }) => hjemler)];
    const names = new Set(
      all.map(({ lov, paragraf }) => {
        const slag = content.lover.get(lov)?.slag;
        return `${lov} ${slag === 'konvensjon' || slag === 'forordning' ? 'art.' : '§'} ${paragraf}`;
      }),
    );
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}
