// Deep import: natural's root loads database clients and reads .env files.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js';

/** Words the Norwegian Porter stemmer would fold into another word that means something else. */
const KEEP: ReadonlySet<string> = new Set([
  'far',
  'fare',
  'faren',
  'farer',
  'sak',
  'saken',
  'saklig',
  'mor',
  'mord',
  'mora',
  'lov',
  'love',
  'lover',
  'loven',
  'rett',
  'rette',
  'retten',
  'plan',
  'planen',
  'part',
  'parter',
  'parten',
  'rus',
  'ruset',
  'under',
  'over',
  'barnet',
  'barn',
  'melde',
  'melding',
  'bo',
  'bor',
  'lege',
  'legen',
  'tro',
  'tror',
]);
const KEPT_AS: Readonly<Record<string, string>> = {
  faren: 'fare',
  farer: 'fare',
  saken: 'sak',
  mora: 'mor',
  lover: 'lov',
  loven: 'lov',
  retten: 'rett',
  planen: 'plan',
  parter: 'part',
  parten: 'part',
  barnet: 'barn',
  legen: 'lege',
  bor: 'bo',
  tror: 'tro',
};

/** The stem of a word, in small letters. Numbers and § are their own stems. */
export function stem(word: string): string {
  if (KEEP.has(word)) return KEPT_AS[word] ?? word;
  return stemmer.stem(word);
}
