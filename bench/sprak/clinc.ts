import { classify } from '../../src/core/understand/classify.js';
import { measuresOf } from '../../src/core/understand/gate.js';
import { train } from '../../src/core/understand/train.js';
import { chanceOf, fitBalanced } from '../../test/eval/logistic.js';
import { miniSearch } from '../../test/eval/peers/miniSearch.js';
import type { Peer } from '../../test/eval/peers/peer.js';
import { tfIdf } from '../../test/eval/peers/tfIdf.js';
import { asContent } from './asContent.js';
import type { OutsideSplit } from './data.js';
import { type GateFigures, gateFigures } from './roc.js';

/** The gate on CLINC150, and how often the best intent was right for the questions inside. */
export interface OutsideFigures {
  readonly top1: number;
  readonly gates: readonly GateFigures[];
}

/**
 * The bot's gate: the same measures, weights fitted on the validation part, measured on the test
 * part. Beside it what a matcher without a gate has: its best score.
 */
export async function measureOutside(split: OutsideSplit): Promise<OutsideFigures> {
  const { validation, test, outside } = split;
  const model = train(asContent(split.train, outside.train));
  const measured = (text: string) => measuresOf(classify(model, text));
  const rows = [...validation.map(({ text }) => text), ...outside.validation].map(measured);
  const weights = fitBalanced(rows, (index) => index < validation.length);
  const asked = test.map(({ text, label }) => ({ label, classified: classify(model, text) }));
  const strangers = outside.test.map((text) => classify(model, text));
  const gate = (one: ReturnType<typeof classify>) => chanceOf(weights, measuresOf(one));
  const best = (one: ReturnType<typeof classify>) => one.scores[0]?.score ?? -1;
  const right = asked.filter(({ label, classified }) => classified.scores[0]?.id === label).length;
  const gates = [
    gateFigures(
      'this bot, gate',
      asked.map(({ classified }) => gate(classified)),
      strangers.map(gate),
    ),
    gateFigures(
      'this bot, best score alone',
      asked.map(({ classified }) => best(classified)),
      strangers.map(best),
    ),
  ];
  for (const peer of [miniSearch, tfIdf]) gates.push(await peerGate(peer, split));
  return { top1: Math.round((1000 * right) / asked.length) / 10, gates };
}

async function peerGate(peer: Peer, { train: examples, test, outside }: OutsideSplit): Promise<GateFigures> {
  const rank = await peer.learn(examples);
  const best = async (text: string) => (await rank(text))[0]?.score ?? 0;
  const inside: number[] = [];
  for (const { text } of test) inside.push(await best(text));
  const strangers: number[] = [];
  for (const text of outside.test) strangers.push(await best(text));
  return gateFigures(`${peer.name}, best score`, inside, strangers);
}
