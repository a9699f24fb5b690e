import { quantile } from '../figures/shares.js';
import type { Labelled, Peer, Rank } from './peer.js';

/** How one matcher did. Shares in percent, times a question in milliseconds. */
export interface PeerFigures {
  readonly name: string;
  readonly settings: string;
  readonly top1: number;
  readonly top3: number;
  readonly trainSeconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** Lets a matcher learn, then asks it every question. */
export async function measurePeer(
  peer: Peer,
  examples: readonly Labelled[],
  asked: readonly Labelled[],
): Promise<PeerFigures> {
  const started = performance.now();
  const rank = await peer.learn(examples);
  const trainSeconds = (performance.now() - started) / 1000;
  return {
    ...(await measureRank(peer.name, peer.settings, rank, asked)),
    trainSeconds: Math.round(trainSeconds * 10) / 10,
  };
}

/** Asks a matcher that has learnt every question. */
export async function measureRank(
  name: string,
  settings: string,
  rank: Rank,
  asked: readonly Labelled[],
): Promise<Omit<PeerFigures, 'trainSeconds'>> {
  const times: number[] = [];
  let [first, third] = [0, 0];
  for (const { text, label } of asked) {
    const started = performance.now();
    const ranked = await rank(text);
    times.push(performance.now() - started);
    const place = ranked.slice(0, 3).findIndex((one) => one.label === label);
    if (place === 0) first++;
    if (place >= 0) third++;
  }
  const share = (hits: number) => Math.round((1000 * hits) / asked.length) / 10;
  const round = (ms: number) => Math.round(ms * 100) / 100;
  return {
    name,
    settings,
    top1: share(first),
    top3: share(third),
    p50: round(quantile(times, 0.5)),
    p99: round(quantile(times, 0.99)),
  };
}
