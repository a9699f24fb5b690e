import { createInterface } from 'node:readline';
import { renderText } from '../cards/text.js';
import { RawText } from '../core/guard/text.js';
import type { Incoming } from '../core/incoming.js';
import type { Choice, Reply } from '../core/reply.js';
import { respond } from '../core/respond.js';
import { terminalBot } from './bot.js';
import { choicesOf } from './choices.js';

/** `npm run chat`: the bot in the terminal. Type a question, or the number of a choice; empty ends. */
const bot = terminalBot();
let choices: readonly Choice[] = [];

show(respond(bot, { kind: 'installed', place: 'terminal' }, new Date()));
for await (const typed of createInterface({ input: process.stdin })) {
  if (typed.trim() === '') break;
  show(respond(bot, incoming(typed), new Date()));
}

function incoming(typed: string): Incoming {
  const chosen = choices[Number(typed) - 1];
  return chosen === undefined
    ? { kind: 'text', text: new RawText(typed), place: 'terminal' }
    : { kind: 'button', press: chosen.press, place: 'terminal' };
}

function show(reply: Reply): void {
  choices = choicesOf(reply);
  const numbered = choices.map(({ label }, index) => `  ${index + 1}) ${label}`);
  process.stdout.write(`\n${renderText(reply)}\n\n${numbered.join('\n')}\n\n> `);
}
