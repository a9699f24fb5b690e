// Deep import: natural's root loads database clients and reads .env files.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js';

/** natural's Norwegian stemmer with its own tokeniser, as the peers use it. */
export const norwegian = stemmer as typeof stemmer & {
  tokenizeAndStem(text: string, keepStops?: boolean): string[];
};
