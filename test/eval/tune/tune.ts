/**
 * `npm run tune`: fits what is fitted on the questions that may be looked at, and writes the weights
 * into src/core/understand. The held-out set is not read.
 */
import { terminalBot } from '../../../src/terminal/bot.js';
import { tuneGate } from './gate.js';
import { tuneTjeneste } from './tjeneste.js';

const { model } = terminalBot();
process.stdout.write(`${tuneTjeneste(model)}\n${tuneGate(model)}\n`);
