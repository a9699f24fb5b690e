/**
 * The peer of the bench: a bare teams-ai echo bot with the same adapter, server and options as ours
 * and an empty turn. Started as a process of its own: `tsx bench/echo.ts PORT`.
 */
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { makeLog } from '../src/log.js';
import { makeAdapter } from '../src/teams/adapter.js';
import { listen, makeServer } from '../src/teams/server.js';

const log = makeLog('silent');
const app = new Application({ startTypingTimer: false, longRunningMessages: false, removeRecipientMention: false });
app.activity(
  () => Promise.resolve(true),
  async (context) => void (await context.sendActivity(context.activity.text)),
);
const turn = (context: Parameters<typeof app.run>[0]) => app.run(context);
const server = makeServer({ adapter: makeAdapter(undefined, log), turn, health: () => ({ status: 'ok' }), log });
await listen(server, Number(process.argv[2]), '127.0.0.1');
