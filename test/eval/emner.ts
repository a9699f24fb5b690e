/**
 * `npm run eval:emner` tells those who own the content where more or clearer examples would help.
 * The output is in Norwegian. `--raskt` leaves out the slow part (five trainings, some minutes),
 * `--alt` shows every line, `--emne ID` shows every example of one topic that the bot gets wrong.
 */
import { leaveOut } from './emner/leftOut.js';
import { leftOutLines, styleLines, thinLines, twinLines } from './emner/print.js';
import { measuredBot } from './run/bot.js';

const args = process.argv.slice(2);
const only = args.includes('--emne') ? args[args.indexOf('--emne') + 1] : undefined;
const most = args.includes('--alt') ? Number.POSITIVE_INFINITY : 40;
const { content, model } = measuredBot().bot;
if (only !== undefined && !content.emner.has(only)) {
  process.stderr.write(`Emnet «${only}» finnes ikke i knowledge/emner.\n`);
  process.exitCode = 1;
} else {
  if (only === undefined) print([...thinLines(content), ...styleLines(content), ...twinLines(model, most)]);
  if (!args.includes('--raskt')) print(leftOutLines(leaveOut(content, progress), most, only));
}

function progress(done: number, of: number): void {
  process.stderr.write(`Utelater spørsmål: ${done} av ${of}\n`);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
