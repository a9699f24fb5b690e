/**
 * `npm run eval` measures the bot on the held-out questions and writes docs/eval/report.{md,html,json} and the README's table.
 * `--fast` keeps the last learning curve, `--peers` measures the other matchers anew, and `--check`
 * writes nothing: it ends with 1 when a figure has fallen by more than its tolerance.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FIGURES, figuresOf } from './figures/figures.js';
import { percent } from './figures/shares.js';
import { questions } from './questions.js';
import { buildReport } from './report/build.js';
import { fallsOf } from './report/check.js';
import type { Figures, ReportData, Stamp } from './report/data.js';
import { readReport, writeReport } from './report/files.js';
import { writeReadme } from './report/readme.js';
import { isOther } from './report/sections/stamp.js';
import { percentText } from './report/words.js';
import { measuredBot } from './run/bot.js';
import { learningCurve } from './run/curve.js';
import { judgeAll } from './run/judge.js';

const flags = new Set(process.argv.slice(2));
const now = new Date();
const { bot, content, code } = measuredBot();
const before = readReport();
const heldout = judgeAll(bot, questions('heldout'), now);
if (flags.has('--check')) check(figuresOf(heldout));
else await report();

async function report(): Promise<void> {
  const stamp: Stamp = { day: now.toISOString().slice(0, 10), content, code, questions: hashOfQuestions() };
  const base = buildReport(bot.content, stamp, heldout, judgeAll(bot, questions('tuning'), now));
  const curve = flags.has('--fast')
    ? before?.curve
    : { stamp, points: learningCurve(bot.content, questions('heldout')) };
  const peers = flags.has('--peers') ? { stamp, figures: await peerFigures() } : before?.peers;
  const last = lastOf(stamp);
  const data = {
    ...base,
    ...(last === undefined ? {} : { last }),
    ...(curve === undefined ? {} : { curve }),
    ...(peers === undefined ? {} : { peers }),
  };
  writeReport(data);
  writeReadme(data);
  print(base.figures, last?.figures);
}

/** The peers' packages are loaded for this alone: they are slow to load and print warnings. */
async function peerFigures() {
  const { measurePeers } = await import('./peers/peers.js');
  return measurePeers(bot.content, questions('heldout'));
}

/** The report to compare with: the last one that measured something else. */
function lastOf(stamp: Stamp): ReportData['last'] {
  if (before === undefined) return undefined;
  return isOther(before.stamp, stamp) ? { stamp: before.stamp, figures: before.figures } : before.last;
}

function check(figures: Figures): void {
  if (before === undefined) throw new Error('docs/eval/report.json is not there: run npm run eval first');
  print(figures, before.figures);
  const falls = fallsOf(before.figures, figures);
  for (const { label, before: was, now: is, tolerance } of falls)
    process.stdout.write(`FELL: ${label}: ${percentText(was)} to ${percentText(is)} (tolerates ${tolerance} points)\n`);
  if (falls.length > 0) process.exitCode = 1;
}

function print(figures: Figures, last: Figures | undefined): void {
  for (const { id, label, aim } of FIGURES) {
    const [is, was] = [figures[id], last?.[id]];
    if (is === undefined) continue;
    const parts = [
      percentText(percent(is)).padStart(8),
      `${is.hits}/${is.of}`.padStart(10),
      aim === undefined ? ''.padStart(9) : `aim ${aim}`.padStart(9),
      was === undefined ? '' : `before ${percentText(percent(was))}`,
    ];
    process.stdout.write(`${label.padEnd(58)}${parts.join('  ')}\n`);
  }
}

function hashOfQuestions(): string {
  const hash = createHash('sha256');
  for (const set of ['heldout', 'tuning'])
    hash.update(readFileSync(new URL(`./questions/${set}.jsonl`, import.meta.url)));
  return hash.digest('hex').slice(0, 12);
}
