import MiniSearch from 'minisearch';
import type { Content } from '../../content/content.js';
import { provisionName } from '../decide/law.js';
import { oncePer } from '../oncePer.js';
import { stem } from '../understand/stem.js';

/** What a hit leads to: the ids a button carries. */
export type SearchTarget =
  | { readonly kind: 'emne'; readonly id: string }
  | { readonly kind: 'bestemmelse'; readonly lov: string; readonly paragraf: string };

interface Document {
  readonly id: number;
  readonly title: string;
  readonly questions: string;
  readonly answer: string;
}

export interface SearchIndex {
  readonly mini: MiniSearch<Document>;
  readonly targets: readonly SearchTarget[];
}

/** A § number stays one word: "13-2" is not 13 and 2. */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The index of all topics and provisions in both forms. Built once for each content. */
export const searchIndexOf = oncePer((content: Content): SearchIndex => {
  const entries = [...topicEntries(content), ...provisionEntries(content)];
  const mini = new MiniSearch<Document>({
    fields: ['title', 'questions', 'answer'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (term) => stem(term),
    searchOptions: {
      boost: { title: 3, questions: 2 },
      prefix: (_term, index, terms) => index === terms.length - 1,
      fuzzy: (term) => (term.length > 5 && !/\d/u.test(term) ? 0.2 : false),
    },
  });
  mini.addAll(entries.map(({ document }, id) => ({ id, ...document })));
  return { mini, targets: entries.map(({ target }) => target) };
});

interface Entry {
  readonly target: SearchTarget;
  readonly document: Omit<Document, 'id'>;
}

function topicEntries(content: Content): Entry[] {
  return [...content.emner.values()].map(({ id, tittel, sporsmal, svar }) => ({
    target: { kind: 'emne', id },
    document: {
      title: both(tittel),
      questions: [...sporsmal.nb, ...sporsmal.nn, ...(sporsmal.dialekt ?? []), ...(sporsmal.en ?? [])].join(' '),
      answer: `${both(svar.kort)} ${both(svar.gjor)}`,
    },
  }));
}

function provisionEntries(content: Content): Entry[] {
  return [...content.lover.values()].flatMap((lov) =>
    lov.bestemmelser.map((bestemmelse) => ({
      target: { kind: 'bestemmelse' as const, lov: lov.kortnavn, paragraf: bestemmelse.paragraf },
      document: {
        title: `${provisionName({ lov, bestemmelse })} ${lov.aliaser.join(' ')} ${both(bestemmelse.tittel)}`,
        questions: '',
        answer: both(bestemmelse.innhold),
      },
    })),
  );
}

function both({ nb, nn }: { readonly nb: string; readonly nn: string }): string {
  return `${nb} ${nn}`;
}
