import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileSchema } from '../../src/store/schema.js';
import { type RunningBot, startBot } from './support/bot.js';
import { activity, isAcknowledged, send, tickActivity } from './support/click.js';

const KILLS = Number(process.env['KILLS'] ?? 50);
/** Started ahead, since a start takes seconds; a process reads the file at its first click. */
const AHEAD = 3;
const LISTS = 8;

interface Clicked {
  readonly list: string;
  readonly item: string;
}

it(`${KILLS} times kill -9 while people tick: no acknowledged tick lost, the file readable each time`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sjekklister-'));
  const bots: Promise<RunningBot>[] = [];
  // Also when the test failed midway: no process outlives it.
  onTestFinished(async () => void (await Promise.allSettled(bots.map(async (bot) => (await bot).kill()))));
  const start = () => bots.push(startBot({ DATA_DIR: folder }));
  for (let ahead = 0; ahead < Math.min(AHEAD, KILLS); ahead++) start();

  const acknowledged: Clicked[] = [];
  let sent = 0;
  let midway = 0;
  for (let round = 1; round <= KILLS; round++) {
    const bot = await (bots[round - 1] as Promise<RunningBot>);
    if (round + AHEAD <= KILLS) start();
    const lists = await Promise.all(Array.from({ length: LISTS }, () => postList(bot)));
    const clicks = lists.flatMap(({ list, items }) => items.map((item) => ({ list, item })));
    const before = acknowledged.length;
    let answered = 0;
    const ticking = clicks.map(async (click) => {
      // Spread a little, so that the kill meets the store in many kinds of moment.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      const answer = await send(bot.port, tickActivity(click.list, click.item)).catch(() => undefined);
      answered++;
      if (answer !== undefined && isAcknowledged(answer)) acknowledged.push(click);
    });
    const enough = before + Math.floor(Math.random() * clicks.length);
    while (acknowledged.length < enough && answered < clicks.length)
      await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
    await bot.kill();
    await Promise.all(ticking);
    sent += clicks.length;
    const got = acknowledged.length - before;
    if (got > 0 && got < clicks.length) midway++;
    // The schema is the store's own: it throws when the file is empty, torn or of another kind.
    const { lister } = fileSchema.parse(JSON.parse(readFileSync(join(folder, 'sjekklister.json'), 'utf8')));
    const lost = acknowledged.filter(({ list, item }) => lister[list]?.gjort[item] === undefined);
    expect(lost, `lost after kill ${round}`).toEqual([]);
    expect(lists.every(({ list }) => lister[list] !== undefined)).toBe(true);
  }
  expect(midway, 'a kill after the last answer proves nothing').toBeGreaterThan(0);
  process.stdout.write(
    `    ${KILLS} kills, ${midway} of them in the middle of the answers: ${acknowledged.length} of ${sent} ticks acknowledged, 0 lost, file readable ${KILLS} of ${KILLS} times\n`,
  );
});

/** Posts a list by its button and reads its id and items from the card. */
async function postList(bot: RunningBot): Promise<{ list: string; items: string[] }> {
  const value = { bot: 'press', press: 'liste-ny', id: 'rutine-meldeplikt', form: 'nb' };
  const { body } = await send(bot.port, activity({ type: 'message', deliveryMode: 'expectReplies', value }));
  const text = JSON.stringify(body);
  const list = /"liste":"([^"]+)"/u.exec(text)?.[1] ?? '';
  const items = new Set([...text.matchAll(/"punkt":"([^"]+)"/gu)].map(([, item]) => item ?? ''));
  return { list, items: [...items] };
}
