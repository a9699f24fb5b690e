import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileStore } from '../../src/store/fileStore.js';
import { fileSchema } from '../../src/store/schema.js';
import { tableFromConnectionString } from '../../src/store/tableClient.js';
import { TableStore } from '../../src/store/tableStore.js';
import { startAzurite } from './support/azurite.js';
import { startBot } from './support/bot.js';
import { isAcknowledged, send, tickActivity } from './support/click.js';
import { startConnector } from './support/connector.js';
import { aList } from './support/lists.js';
import { startBalancer } from './support/roundRobin.js';

const TICKERS = 200;
const LIST = aList('two-hundred', TICKERS);

interface Ticker {
  readonly punkt: string;
  readonly side: number;
}

/** All click at once, each an item of their own; gives those whose click was acknowledged. */
async function clickAll(
  port: number,
  tickers: readonly Ticker[],
  serviceUrl?: string,
  midway?: () => Promise<void>,
): Promise<Ticker[]> {
  let answered = 0;
  const clicks = await Promise.all(
    tickers.map(async (ticker) => {
      const click = tickActivity(LIST.id, ticker.punkt, true, ticker.side, serviceUrl);
      const answer = await send(port, click).catch(() => undefined);
      if (++answered === TICKERS / 4) await midway?.();
      return answer !== undefined && isAcknowledged(answer) ? [ticker] : [];
    }),
  );
  return clicks.flat();
}

const TEAM: readonly Ticker[] = LIST.punkter.map((punkt, index) => ({ punkt, side: Math.floor(index / 16) }));
const report = (line: string) => process.stdout.write(`    ${line}\n`);

describe(`${TICKERS} people who tick at the same moment, over HTTP`, () => {
  it('one process and the file: none lost, and the message shows all of them in few updates', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sjekklister-'));
    await new FileStore(folder).create(LIST);
    const [bot, connector] = await Promise.all([startBot({ DATA_DIR: folder }), startConnector()]);
    onTestFinished(() => Promise.all([bot.kill(), connector.stop()]).then(() => undefined));
    const started = performance.now();
    const acknowledged = await clickAll(bot.port, TEAM, connector.url);
    const took = Math.round(performance.now() - started);
    await bot.kill();
    const stored = fileSchema.parse(JSON.parse(readFileSync(join(folder, 'sjekklister.json'), 'utf8')));
    expect(acknowledged).toHaveLength(TICKERS);
    expect(Object.keys(stored.lister[LIST.id]?.gjort ?? {})).toHaveLength(TICKERS);
    const updates = connector.delivered.filter(({ method }) => method === 'PUT');
    expect(JSON.stringify(updates.at(-1)?.activity)).toContain(`${TICKERS} av ${TICKERS} punkter er gjort`);
    report(`file: ${TICKERS} ticks acknowledged and stored in ${took} ms, ${updates.length} updates of the message`);
  });

  it('three instances behind a load balancer and Azure Tables, one killed midway: none lost', async () => {
    const azurite = await startAzurite();
    const env = { STORE: 'table', TABLE_CONNECTION_STRING: azurite.connectionString };
    const store = new TableStore(tableFromConnectionString(azurite.connectionString));
    await store.create(LIST);
    const bots = await Promise.all([startBot(env), startBot(env), startBot(env)]);
    const balancer = await startBalancer(bots.map(({ port }) => port));
    onTestFinished(() =>
      Promise.all([...bots.map((bot) => bot.kill()), balancer.stop(), azurite.stop()]).then(() => undefined),
    );
    const started = performance.now();
    const acknowledged = await clickAll(balancer.port, TEAM, undefined, () => bots[1].kill());
    const took = Math.round(performance.now() - started);
    const done = async () => Object.keys((await store.get(LIST.id))?.gjort ?? {});
    const stored = await done();
    expect(acknowledged.filter(({ punkt }) => !stored.includes(punkt))).toEqual([]);
    // Whoever got no answer clicks again, as Teams and people do: saying «done» twice is saying it once.
    const unanswered = TEAM.filter((ticker) => !acknowledged.includes(ticker));
    expect(await clickAll(balancer.port, unanswered)).toHaveLength(unanswered.length);
    expect(await done()).toHaveLength(TICKERS);
    report(
      `tables: ${acknowledged.length} of ${TICKERS} acknowledged at the first click, 0 of them lost, in ${took} ms; ` +
        `${unanswered.length} cut off by the kill and clicked again; all ${TICKERS} stored`,
    );
  });
});
