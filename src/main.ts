import './quietEnvironment.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import { configOrExit } from './configOrExit.js';
import { dayInNorway } from './content/day.js';
import { faultLines } from './content/fault.js';
import { modelFor, readFormerModel, readModel } from './content/modelFile.js';
import type { Bot } from './core/bot.js';
import { healthOf } from './health.js';
import { errorName, type LogEvent, makeLog } from './log.js';
import { makeMetrics } from './metrics/metrics.js';
import { serveMetrics } from './metrics/server.js';
import { openBot } from './openBot.js';
import { silenceConsole } from './quiet.js';
import { reload, withOwnModel } from './reload.js';
import { contentStatus } from './status/contentStatus.js';
import { supportStatus } from './status/supportStatus.js';
import { openStore } from './store/openStore.js';
import { makeAdapter } from './teams/adapter.js';
import { makeApp } from './teams/app.js';
import { startExpiry } from './teams/checklist/expiry.js';
import { Recent } from './teams/checklist/recent.js';
import { Sharing } from './teams/checklist/sharing.js';
import { guardedDoor } from './teams/door/door.js';
import { drain } from './teams/drain.js';
import { listen, makeServer } from './teams/server.js';

const LOOPBACK = '127.0.0.1';
const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Composition root: config → content → model → channel. What cannot work does not start. */
async function main(): Promise<void> {
  const config = configOrExit();
  const metrics = config.metrics === undefined ? undefined : makeMetrics();
  const write = makeLog(config.logLevel);
  const log = (event: LogEvent) => {
    metrics?.event(event.event);
    write(event);
  };
  silenceConsole(log);
  // Node would print the error with its message and stop; the message may hold what was sent.
  process.on('unhandledRejection', (error) => log({ event: 'unhandled', error: errorName(error) }));
  process.on('uncaughtException', (error) => {
    log({ event: 'unhandled', error: errorName(error) });
    process.exit(1);
  });
  let bot = botOrExit(config);
  const adapter = makeAdapter(config.credentials, log);
  const now = () => new Date();
  const store = openStore(config);
  const days = config.checklistDays;
  const checklists = { bot: () => bot, now, log, store, days, sharing: new Sharing(log), recent: new Recent() };
  const { freeTextCheck } = config;
  const count = metrics === undefined ? {} : { count: metrics.turn };
  const app = makeApp({ bot: () => bot, now, log, checklists, freeTextCheck, ...count });
  startExpiry({ store, days, now, log });
  const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8')) as { version: string };
  const health = () => healthOf(bot, version, new Date());
  const server = makeServer({
    adapter,
    turn: (context) => app.run(context),
    health,
    log,
    ...(config.credentials === undefined ? {} : { door: guardedDoor(adapter, config.credentials, config.door, now) }),
  });
  if (metrics !== undefined && config.metrics !== undefined) await serveMetrics(metrics, config.metrics);
  // Without credentials no token is checked: only this machine may reach the bot.
  const listening = await listen(server, config.port, config.credentials === undefined ? LOOPBACK : undefined);
  log({
    event: 'started',
    port: config.port,
    content: bot.content.version,
    topics: bot.content.emner.size,
    authentication: config.credentials === undefined ? 'off' : 'on',
  });
  // The same concerns as `npm run status`, so that they are seen without anybody asking.
  const today = dayInNorway(now());
  for (const { concern, count: things } of [
    ...contentStatus(bot.content, config.staleAfterMonths, today),
    ...supportStatus({}, process.version, today),
  ])
    if (concern !== undefined) log({ event: 'concern', about: concern, count: things ?? 1 });
  // One at a time: what comes while content is taken into use waits for its turn, also after a bug in one.
  let changing = Promise.resolve();
  const change = (next: () => Promise<Bot>) => {
    changing = changing.then(next).then(
      (ready) => {
        bot = ready;
      },
      (error: unknown) => log({ event: 'unhandled', error: errorName(error) }),
    );
  };
  change(() => withOwnModel(bot, log));
  process.on('SIGHUP', () => change(() => reload(bot, config, log)));
  const stop = () => {
    void drain(listening).then((finished) => {
      log({ event: 'stopped', finished });
      process.exit(0);
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function botOrExit(config: Config): Bot {
  const opened = openBot(config, (content) => readModel(content) ?? readFormerModel() ?? modelFor(content));
  if (opened.ok) {
    for (const { file, message } of opened.lawFaults) process.stderr.write(`Lovdata-fil ${file}: ${message}\n`);
    return opened.bot;
  }
  process.stderr.write(faultLines(opened.faults));
  process.stderr.write(`\nInnholdet har ${opened.faults.length} feil. Boten starter ikke før de er rettet.\n`);
  process.exit(1);
}

await main().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    process.stderr.write(
      'Porten er i bruk. Stopp det andre programmet, eller velg en annen med PORT (for tellerne METRICS_PORT).\n',
    );
  else process.stderr.write(`Boten kunne ikke starte (${error instanceof Error ? error.name : 'ukjent feil'}).\n`);
  process.exit(1);
});
