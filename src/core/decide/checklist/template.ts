import type { Content } from '../../../content/content.js';
import type { Sjekkliste } from '../../../content/schema/sjekkliste.js';

/** A template in the version a list was posted with; the present one when that is the same. */
export function templateOf(content: Content, id: string, versjon: number): Sjekkliste | undefined {
  const present = content.sjekklister.get(id);
  if (present?.versjon === versjon) return present;
  return content.tidligereSjekklister.find((one) => one.id === id && one.versjon === versjon);
}

/** The templates of a kind, in the order of their titles. */
export function templatesOf(content: Content, slag: Sjekkliste['slag']): Sjekkliste[] {
  return [...content.sjekklister.values()]
    .filter((one) => one.slag === slag)
    .sort((a, b) => a.tittel.nb.localeCompare(b.tittel.nb, 'nb'));
}
