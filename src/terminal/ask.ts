import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { renderText } from '../cards/text.js';
import { RawText } from '../core/guard/text.js';
import { respond } from '../core/respond.js';
import { terminalBot } from './bot.js';
import { toJson } from './json.js';

/**
 * `npm run ask -- "question"` prints the reply. With `--json` it reads one question a line on
 * standard input and prints one JSON object a line. `--as-of YYYY-MM-DD` asks for the law of a day.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, 'as-of': { type: 'string' } },
});
const asOf = readDay(values['as-of']);
const bot = terminalBot();
const reply = (text: string) => respond(bot, { kind: 'text', text: new RawText(text), place: 'terminal' }, asOf);

if (values.json) {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(toJson(reply(line.replaceAll('\\n', '\n'))))}\n`);
  }
} else if (positionals.length > 0) {
  process.stdout.write(`${renderText(reply(positionals.join(' ')))}\n`);
} else {
  process.stderr.write('Skriv spørsmålet i anførselstegn: npm run --silent ask -- "når må jeg melde fra?"\n');
  process.exitCode = 2;
}

/** Noon in Norway on the day asked for, or now. */
function readDay(day: string | undefined): Date {
  if (day === undefined) return new Date();
  const time = new Date(`${day}T11:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time.getTime())) return time;
  process.stderr.write('--as-of er en dato, skrevet 2026-01-01.\n');
  process.exit(2);
}
