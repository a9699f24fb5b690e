import { createHash } from 'node:crypto';
import { measurePeer, type PeerFigures } from '../../test/eval/peers/measure.js';
import { byLabel, type Labelled, type Peer } from '../../test/eval/peers/peer.js';
import { PEERS } from '../../test/eval/peers/peers.js';
import type { Split } from './data.js';
import { ours } from './ours.js';

const FEW = 12;
const DRAWS = [1, 2, 3] as const;

/** Every matcher on 12 utterances an intent: the mean of three draws. */
export async function measureFew({ train, test }: Split): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const peer of [ours, ...PEERS]) {
    const runs: PeerFigures[] = [];
    for (const draw of DRAWS) runs.push(await measurePeer(peer, drawn(train, draw), test));
    figures.push(meanOf(runs));
  }
  return figures;
}

/** Every matcher on the whole training part. */
export async function measureFull({ train, test }: Split, onDone: (name: string) => void): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  const all: readonly Peer[] = [ours, ...PEERS];
  for (const peer of all) {
    figures.push(await measurePeer(peer, train, test));
    onDone(peer.name);
  }
  return figures;
}

function drawn(examples: readonly Labelled[], draw: number): Labelled[] {
  const order = (text: string) => createHash('sha256').update(`${draw} ${text}`).digest('hex');
  return [...byLabel(examples)].flatMap(([label, texts]) =>
    texts
      .map((text) => ({ text, label, order: order(text) }))
      .sort((a, b) => a.order.localeCompare(b.order))
      .slice(0, FEW),
  );
}

function meanOf(runs: readonly PeerFigures[]): PeerFigures {
  const first = runs[0] as PeerFigures;
  const mean = (value: (one: PeerFigures) => number) =>
    Math.round((100 * runs.reduce((sum, one) => sum + value(one), 0)) / runs.length) / 100;
  return {
    ...first,
    top1: mean(({ top1 }) => top1),
    top3: mean(({ top3 }) => top3),
    trainSeconds: mean(({ trainSeconds }) => trainSeconds),
    p50: mean(({ p50 }) => p50),
    p99: mean(({ p99 }) => p99),
  };
}
