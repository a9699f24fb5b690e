/**
 * `npm run bench:soak [-- MINUTES]`: the built bot under a steady load, its memory every ten
 * seconds. Reports the slopes after the first fifth, when caches are full, and how sure they are:
 * flat is the demand. Twenty minutes or more are written into docs/drift.md; less is a trial.
 */
import autocannon from 'autocannon';
import { load, machine } from './machine.js';
import { writeBetween } from './markers.js';
import { type Running, startProgram } from './process.js';
import { type Sample, trendOf, verdict } from './trend.js';
import { turnRequests } from './turns.js';

const MINUTES = Number(process.argv[2] ?? 20);
const WRITTEN_FROM = 20;
const PER_SECOND = 40;
const EVERY_MS = 10_000;
const PORT = 4107;
const QUESTIONS = [
  'Når må jeg melde fra til barnevernet?',
  'kan jeg si det til læreren at eleven går til BUP',
  'kva er samarbeidsplikt',
  'barnevernloven § 6-4',
  'skole',
  'hva heter hovedstaden i Frankrike',
];
const SAID = {
  'too-short': 'for få uavhengige målinger til å si noe',
  'within-noise': 'flatt innenfor støyen',
  grows: 'vokser',
  shrinks: 'synker',
} as const;

interface Watched {
  readonly resident: Sample[];
  readonly heap: Sample[];
  /** After a full collection, when the first fifth is over and at the end: what is really held. */
  readonly held: Sample[];
}

/** Asks the bot for its heap, after a full collection when `collect`. */
async function heapOf(bot: Running, collect: boolean): Promise<number> {
  const answer = bot.nextMessage();
  bot.send(collect ? 'collect' : 'heap');
  return Number(await answer);
}

/** Takes a sample now and then until stopped; rejects when the bot ends. */
async function watch(bot: Running, stopped: () => boolean): Promise<Watched> {
  const watched: Watched = { resident: [], heap: [], held: [] };
  const started = performance.now();
  const minute = () => (performance.now() - started) / 60_000;
  while (!stopped()) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    if (watched.held.length === 0 && minute() > MINUTES / 5)
      watched.held.push({ minute: minute(), mb: await heapOf(bot, true) });
    watched.heap.push({ minute: minute(), mb: await heapOf(bot, false) });
    watched.resident.push({ minute: minute(), mb: bot.residentMb() });
  }
  watched.held.push({ minute: minute(), mb: await heapOf(bot, true) });
  return watched;
}

function told(name: string, samples: readonly Sample[]): string {
  const settled = samples.filter(({ minute }) => minute > MINUTES / 5);
  const trend = trendOf(settled);
  const [first, last] = [settled[0]?.mb ?? 0, settled.at(-1)?.mb ?? 0];
  const noise = `± ${comma(2 * trend.error)} (to standardfeil, ${settled.length} målinger verdt ${trend.independent.toFixed(0)} uavhengige)`;
  return `${name} ${first.toFixed(0)} → ${last.toFixed(0)} MB, stigning ${comma(trend.slope)} MB/min ${noise}: ${SAID[verdict(trend)]}`;
}

function comma(value: number): string {
  return Number.isNaN(value) ? '?' : value.toFixed(2).replace('.', ',');
}

const before = load();
const bot = await startProgram(['--expose-gc', '--import', './bench/heapProbe.mjs', 'dist/main.js'], PORT);
let over = false;
const watching = watch(bot, () => over);
const asking = autocannon({
  url: bot.url,
  connections: 8,
  overallRate: PER_SECOND,
  duration: MINUTES * 60,
  requests: turnRequests(QUESTIONS),
}).then((answered) => {
  over = true;
  return answered;
});
// Whichever fails first fails the soak: when the bot ends, what was measured until then says nothing.
const [watched, result] = await Promise.all([watching, asking]);
bot.stop();

const [early, late] = [watched.held[0], watched.held.at(-1)];
const line = [
  `Minne over tid (\`npm run bench:soak -- ${MINUTES}\`, ${PER_SECOND}/s; ${machine().replace('cores', 'kjerner')}, belastning ${before} før og ${load()} etter):`,
  `${result.requests.total} svar, ${result.non2xx + result.errors} feil, p99 ${result.latency.p99} ms.`,
  `Etter den første femdelen: ${told('minnet', watched.resident)}; ${told('haugen', watched.heap)}.`,
  `Etter full opprydding var haugen ${comma(early?.mb ?? Number.NaN)} MB etter ${early?.minute.toFixed(0)} min og ${comma(late?.mb ?? Number.NaN)} MB etter ${late?.minute.toFixed(0)}.`,
].join(' ');
process.stdout.write(`${line}\n`);
if (MINUTES >= WRITTEN_FROM) writeBetween('docs/drift.md', 'minne', line);
process.exit(0);
