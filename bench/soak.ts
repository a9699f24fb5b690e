/**
 * `npm run bench:soak [-- MINUTES]`: the built bot under a steady load, its memory every ten
 * seconds. Reports the slope after the first fifth, when caches are full: flat is the demand.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { messageActivity } from '../test/support/activity.js';
import { startProgram } from './process.js';

const MINUTES = Number(process.argv[2] ?? 20);
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

const bot = await startProgram(['dist/main.js'], PORT);
const samples: { readonly minute: number; readonly mb: number }[] = [];
const started = performance.now();
const timer = setInterval(() => {
  const minute = (performance.now() - started) / 60_000;
  try {
    samples.push({ minute, mb: bot.residentMb() });
  } catch {
    process.stderr.write(`The bot ended after ${minute.toFixed(1)} minutes; the soak says nothing.\n`);
    process.exit(1);
  }
}, EVERY_MS);
const result = await autocannon({
  url: bot.url,
  connections: 8,
  overallRate: PER_SECOND,
  duration: MINUTES * 60,
  requests: QUESTIONS.map((text) => ({
    method: 'POST' as const,
    path: '/api/messages',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(messageActivity(text, { deliveryMode: 'expectReplies' })),
  })),
});
clearInterval(timer);
bot.stop();

const settled = samples.filter(({ minute }) => minute > MINUTES / 5);
const line = [
  `${MINUTES} min at ${PER_SECOND}/s on ${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}:`,
  `${result.requests.total} turns, ${result.non2xx} not 2xx, ${result.errors} errors, p99 ${result.latency.p99} ms;`,
  `memory ${first(settled).toFixed(0)} → ${last(settled).toFixed(0)} MB, slope ${slope(settled).toFixed(3)} MB/min`,
  `(standard error ${slopeError(settled).toFixed(3)}).`,
].join(' ');
process.stdout.write(`${line}\n`);
writeFileSync(fileURLToPath(new URL('soak.txt', import.meta.url)), `${line}\n`);

type Samples = typeof samples;
function first(of: Samples): number {
  return of[0]?.mb ?? 0;
}
function last(of: Samples): number {
  return of.at(-1)?.mb ?? 0;
}

/** Least squares: megabytes a minute. */
function slope(of: Samples): number {
  const [x, y] = [mean(of.map(({ minute }) => minute)), mean(of.map(({ mb }) => mb))];
  return sum(of.map(({ minute, mb }) => (minute - x) * (mb - y))) / spread(of);
}

function slopeError(of: Samples): number {
  const a = slope(of);
  const [x, y] = [mean(of.map(({ minute }) => minute)), mean(of.map(({ mb }) => mb))];
  const rest = sum(of.map(({ minute, mb }) => (mb - y - a * (minute - x)) ** 2));
  return Math.sqrt(rest / (of.length - 2) / spread(of));
}

function spread(of: Samples): number {
  const x = mean(of.map(({ minute }) => minute));
  return sum(of.map(({ minute }) => (minute - x) ** 2));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
