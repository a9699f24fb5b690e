/**
 * `npm run bench:processes`: whole turns a second with 1 to 4 processes of the bot behind one port,
 * and how that compares with one. Writes its table into docs/drift.md.
 */
import { cpus } from 'node:os';
import { machine, machineCpuMs } from './machine.js';
import { writeBetween } from './markers.js';
import { type Running, startProgram } from './process.js';
import { turns } from './turns.js';

const COUNTS = [1, 2, 3, 4];
/** Many and short, so that what else the machine does meets all the counts alike. */
const ROUNDS = 9;
const SECONDS = 4;
/** The rounds in which others took least are those that are counted. */
const COUNTED = 3;
const WARM_UP_SECONDS = 4;
/** Cores taken by others: what counts as a quiet machine, and how long in all to wait for one. */
const QUIET = 0.3;
const MOST_WAITING_MS = 4 * 60_000;
/** Divides by each of the counts: connections are dealt out one to each process in turn. */
const CONNECTIONS = 24;
const PORT = 4120;

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
  readonly cpuMsPerTurn: number;
  readonly memory: number;
  /** Taken by what asks, and by all else on the machine, in cores. */
  readonly asking: number;
  readonly others: number;
}

async function startAll(): Promise<Running[]> {
  const started: Running[] = [];
  for (const count of COUNTS) {
    const bots = await startProgram(['bench/cluster.mjs', String(count)], PORT + count);
    // /health answers when the first of them does.
    await bots.nextMessage();
    await turns(bots.url, CONNECTIONS, WARM_UP_SECONDS);
    started.push(bots);
  }
  return started;
}

async function measure(bots: Running): Promise<Measured> {
  const began = performance.now();
  const [all, ours, own] = [machineCpuMs(), bots.cpuMs(), process.cpuUsage()];
  const { requests, latency } = await turns(bots.url, CONNECTIONS, SECONDS);
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(own);
  const [answering, asking] = [bots.cpuMs() - ours, (user + system) / 1000];
  return {
    perSecond: requests.average,
    p99: latency.p99,
    cpuMsPerTurn: answering / requests.total,
    memory: bots.residentMb(),
    asking: asking / took,
    others: Math.max(0, machineCpuMs() - all - answering - asking) / took,
  };
}

/** Waits until others leave the machine alone for a second; gives how long is left to wait later. */
async function waitForQuiet(leftMs: number): Promise<number> {
  for (let left = leftMs; left > 0; left -= 1000) {
    const before = machineCpuMs();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if ((machineCpuMs() - before) / 1000 < QUIET) return left;
  }
  return 0;
}

async function measureRound(clusters: readonly Running[]): Promise<Measured[]> {
  const round: Measured[] = [];
  for (const bots of clusters) round.push(await measure(bots));
  process.stderr.write(
    `${round.map(({ perSecond }) => perSecond.toFixed(0)).join(' ')} (others: ${othersIn(round).toFixed(2)} cores)\n`,
  );
  return round;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const othersIn = (round: readonly Measured[]) => mean(round.map(({ others }) => others));
const comma = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

const clusters = await startAll();
const rounds: Measured[][] = [];
let patience = MOST_WAITING_MS;
for (let round = 0; round < ROUNDS; round++) {
  patience = await waitForQuiet(patience);
  rounds.push(await measureRound(clusters));
}
for (const bots of clusters) bots.stop();

const quiet = rounds.sort((a, b) => othersIn(a) - othersIn(b)).slice(0, COUNTED);
const sorted = (of: (round: readonly Measured[]) => number) => quiet.map(of).sort((a, b) => a - b);
const median = (of: (round: readonly Measured[]) => number) => sorted(of)[Math.floor(COUNTED / 2)] ?? 0;
const rows = COUNTS.map((count, at) => {
  const one = (pick: (measured: Measured) => number) => (round: readonly Measured[]) => {
    const measured = round[at];
    return measured === undefined ? 0 : pick(measured);
  };
  const perSecond = sorted(one((measured) => measured.perSecond));
  const cells = [
    count,
    `${median(one((measured) => measured.perSecond)).toFixed(0)} (${perSecond[0]?.toFixed(0)}–${perSecond.at(-1)?.toFixed(0)})`,
    // Of the same round, so that a slow moment slows both.
    comma(
      median((round) => one((measured) => measured.perSecond)(round) / (round[0]?.perSecond ?? 1)),
      2,
    ),
    `${median(one(({ p99 }) => p99)).toFixed(0)} ms`,
    `${comma(median(one(({ cpuMsPerTurn }) => cpuMsPerTurn)), 1)} ms`,
    `${median(one(({ memory }) => memory)).toFixed(0)} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
});
const disturbance = mean(quiet.map(othersIn));
/** One disturbed figure is enough to turn a ratio around. */
const worst = Math.max(...quiet.flat().map((measured) => measured.others));
const asking = comma(mean(quiet.flat().map((measured) => measured.asking)), 2);
const others = comma(disturbance, 2);
const warning = worst > QUIET ? ' **Maskinen var ikke ledig hele tiden: kjør på nytt når den er det.**' : '';
const table = [
  '| prosesser | svar i sekundet (lavest–høyest) | mot én | p99 | prosessortid for hvert svar | minne i alt |',
  '|---:|---:|---:|---:|---:|---:|',
  ...rows,
  '',
  `Fra \`npm run bench:processes\`: median av de ${COUNTED} roligste av ${ROUNDS} runder à ${SECONDS} s, ${CONNECTIONS} forbindelser, node:cluster foran (bare i målingen). ${machine().replace('cores', 'kjerner')}. Av de ${cpus().length} kjernene tok det som spør ${asking}, og annet arbeid på maskinen ${others}.${warning}`,
].join('\n');
process.stdout.write(`${table}\n`);
writeBetween('docs/drift.md', 'prosesser', table);
process.exit(0);
