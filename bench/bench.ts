/**
 * `npm run bench`: understanding per question, whole turns beside a bare echo bot, start-up and
 * memory, in one run. Writes the table into README.md between its markers.
 */
import { guard } from '../src/core/guard/guard.js';
import { RawText } from '../src/core/guard/text.js';
import { understand } from '../src/core/understand/understand.js';
import { terminalBot } from '../src/terminal/bot.js';
import { machine } from './machine.js';
import { writeBetween } from './markers.js';
import { type Running, startProgram } from './process.js';
import { turns } from './turns.js';

const SECONDS = 10;
const ROUNDS = 3;
const CONNECTIONS = 8;

interface Turns {
  readonly perSecond: number;
  readonly p99: number;
  readonly cpuMsPerTurn: number;
}

function understanding(): { p50: number; p99: number; worst: number } {
  const { model, content } = terminalBot();
  const questions = [...content.emner.values()].flatMap(({ sporsmal }) => sporsmal.nn.slice(0, 4));
  const time = (text: string) => {
    const started = performance.now();
    understand(guard(new RawText(text)).text, model);
    return performance.now() - started;
  };
  for (const question of questions.slice(0, 200)) time(question);
  const times = questions.map(time).sort((a, b) => a - b);
  const longest = 'Barnet sier at mor og far slår og at skolen ikke gjør noe. '.repeat(170).slice(0, 10_000);
  const worst = Math.max(...Array.from({ length: 20 }, () => time(longest)));
  return { p50: times[Math.floor(times.length * 0.5)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0, worst };
}

async function measured(bot: Running): Promise<Turns> {
  const cpu = bot.cpuMs();
  const { requests, latency } = await turns(bot.url, CONNECTIONS, SECONDS);
  return {
    perSecond: requests.average,
    p99: latency.p99,
    cpuMsPerTurn: (bot.cpuMs() - cpu) / requests.total,
  };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const words = understanding();
const rounds: { ours: Turns; echo: Turns; start: number; echoStart: number; memory: number; echoMemory: number }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const echo = await startProgram(['--import', 'tsx', 'bench/echo.ts', '4101'], 4101);
  const echoTurns = await measured(echo);
  const echoMemory = echo.residentMb();
  echo.stop();
  const ours = await startProgram(['dist/main.js'], 4102);
  const ourTurns = await measured(ours);
  rounds.push({
    ours: ourTurns,
    echo: echoTurns,
    start: ours.startMs,
    echoStart: echo.startMs,
    memory: ours.residentMb(),
    echoMemory,
  });
  ours.stop();
}
const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
const row = (what: string, ours: string, echo: string, ratio: string) => `| ${what} | ${ours} | ${echo} | ${ratio} |`;
const perSecond = [of(({ ours }) => ours.perSecond), of(({ echo }) => echo.perSecond)] as const;
const cpu = [of(({ ours }) => ours.cpuMsPerTurn), of(({ echo }) => echo.cpuMsPerTurn)] as const;
const start = [of((round) => round.start), of((round) => round.echoStart)] as const;
const memory = [of((round) => round.memory), of((round) => round.echoMemory)] as const;
const ratio = ([a, b]: readonly [number, number]) => `${((100 * a) / b).toFixed(0)} %`;
const table = [
  '| what | this bot | bare echo bot | ratio |',
  '|---|---|---|---|',
  row(
    `whole turns a second over HTTP, ${CONNECTIONS} connections`,
    perSecond[0].toFixed(0),
    perSecond[1].toFixed(0),
    ratio(perSecond),
  ),
  row('p99 of a turn, ms', of(({ ours }) => ours.p99).toFixed(0), of(({ echo }) => echo.p99).toFixed(0), ''),
  row('CPU a turn, ms', cpu[0].toFixed(2), cpu[1].toFixed(2), ratio(cpu)),
  row('start until it answers, ms', start[0].toFixed(0), start[1].toFixed(0), ratio(start)),
  row('resident memory after the turns, MB', memory[0].toFixed(0), memory[1].toFixed(0), ratio(memory)),
  row('guard and understand, p50 / p99 ms', `${words.p50.toFixed(2)} / ${words.p99.toFixed(2)}`, '', ''),
  row('the same, worst of 10,000 characters, ms', words.worst.toFixed(1), '', ''),
  '',
  `Median of ${ROUNDS} rounds of ${SECONDS} s, one process each. ${machine()}.`,
].join('\n');
process.stdout.write(`${table}\n`);
writeBetween('README.md', 'bench', table);
