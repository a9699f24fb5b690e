import type { Emne } from '../../../src/content/content.js';

/** A style that a topic's examples should have so many of; see knowledge/README.md. */
export interface Style {
  /** In Norwegian: the report is for those who own the content. */
  readonly name: string;
  readonly fewest: number;
  readonly count: (emne: Emne) => number;
}

const LEGAL =
  /taushet|teieplikt|meldeplikt|plikt|samtykk|hjemmel|heimel|lov(?:en|a|ene)?\b|§|paragraf|forskrift|avverg|personvern|unntak|vedtak|forvaltning|opplysningsplikt|individuell plan|barnekoordinator|confidential|consent|duty/iu;

const norwegian = ({ sporsmal }: Emne) => [...sporsmal.nb, ...sporsmal.nn, ...(sporsmal.dialekt ?? [])];
const words = (text: string) => text.split(/\s+/u).length;
const many = (holds: (text: string) => boolean) => (emne: Emne) => norwegian(emne).filter(holds).length;

/** What knowledge/README.md asks of thirty examples. */
export const STYLES: readonly Style[] = [
  { name: 'uten juridisk ord', fewest: 10, count: many((text) => !LEGAL.test(text)) },
  { name: 'nynorsk', fewest: 6, count: ({ sporsmal }) => sporsmal.nn.length },
  { name: 'dialekt', fewest: 2, count: ({ sporsmal }) => sporsmal.dialekt?.length ?? 0 },
  { name: 'bare stikkord', fewest: 3, count: many((text) => words(text) <= 5 && !text.includes('?')) },
  {
    name: 'uten tegn eller stor bokstav',
    fewest: 3,
    count: many((text) => /^\p{Ll}/u.test(text) && !/[.?!]$/u.test(text)),
  },
  { name: 'lang situasjon', fewest: 2, count: many((text) => words(text) >= 25) },
];

/** The styles a topic has too few of, as `nynorsk 4 av 6`. */
export function missingStyles(emne: Emne): string[] {
  return STYLES.flatMap(({ name, fewest, count }) => {
    const found = count(emne);
    return found < fewest ? [`${name} ${found} av ${fewest}`] : [];
  });
}
