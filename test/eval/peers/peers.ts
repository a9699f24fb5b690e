import type { Content } from '../../../src/content/content.js';
import type { Question } from '../questions.js';
import { bayes } from './bayes.js';
import { measurePeer, type PeerFigures } from './measure.js';
import { miniSearch } from './miniSearch.js';
import { nlpjs } from './nlpjs.js';
import { oursFor } from './ours.js';
import type { Labelled, Peer } from './peer.js';
import { tfIdf } from './tfIdf.js';

/** The offline matchers we compare with, slowest to learn last. */
export const PEERS: readonly Peer[] = [miniSearch, tfIdf, bayes, nlpjs];

/** Our matcher and every peer, trained on the bot's own example questions and asked the same questions. */
export async function measurePeers(content: Content, questions: readonly Question[]): Promise<PeerFigures[]> {
  const examples = examplesOf(content);
  const asked = questions.flatMap(({ text, id }) => (id === null ? [] : [{ text, label: id }]));
  const figures: PeerFigures[] = [];
  for (const peer of [oursFor(content), ...PEERS]) figures.push(await measurePeer(peer, examples, asked));
  return figures;
}

/** The topics' example questions, each with its topic. */
export function examplesOf(content: Content): Labelled[] {
  return [...content.emner.values()].flatMap(({ id, sporsmal }) =>
    Object.values(sporsmal).flatMap((list = []) => list.map((text) => ({ text, label: id }))),
  );
}
