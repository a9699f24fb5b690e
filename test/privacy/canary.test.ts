import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Canaries } from './support/canaries.js';
import { Client, withoutRouting } from './support/client.js';
import { startConnector } from './support/connector.js';
import { type Program, startProgram } from './support/program.js';
import { type Leak, leaksIn, leaksOf, type Ran, runPlan } from './support/run.js';
import { makeTurn } from './support/turns.js';

const canaries = new Canaries();
const lists: string[] = [];
let program: Program;
let connector: Awaited<ReturnType<typeof startConnector>>;
let ran: Ran;
let inTrouble: Ran;
let client: Client;
const leaks: Leak[] = [];

beforeAll(async () => {
  connector = await startConnector();
  program = await startProgram();
  client = new Client(program.url);
  const maker = { canaries, connector: connector.url, lists };
  ran = await runPlan(client, maker);
  leaks.push(...leaksOf(canaries, program.traces()));
  // A folder that is no folder: nothing can be read or saved, also by root.
  renameSync(program.dataDir, `${program.folder}/kept`);
  writeFileSync(program.dataDir, '');
  inTrouble = await runPlan(client, maker, 0.03);
  rmSync(program.dataDir);
  renameSync(`${program.folder}/kept`, program.dataDir);
  // A file that is torn in the middle.
  writeFileSync(`${program.dataDir}/sjekklister.json`, '{"skjema":1,"lister":{');
  await client.send('/api/messages', makeTurn('list', 3, maker).body);
}, 400_000);

afterAll(async () => {
  client?.close();
  connector?.close();
  await program?.stop();
});

describe('after more than five thousand turns full of made-up names, numbers and ids', () => {
  it('every sort of turn was met and answered', () => {
    const { stdout } = program.traces();
    const events = new Map<string, number>();
    for (const [, event = ''] of stdout.matchAll(/"event":"([^"]+)"/gu))
      events.set(event, (events.get(event) ?? 0) + 1);
    print(`turns ${ran.turns + inTrouble.turns}, canaries ${canaries.made}, lists posted ${lists.length}`);
    print(`statuses ${show(ran.statuses)}; store unwritable ${show(inTrouble.statuses)}`);
    print(`events ${show(events)}`);
    expect(ran.turns).toBeGreaterThanOrEqual(5000);
    expect(lists.length).toBeGreaterThan(0);
    expect(connector.received.length).toBeGreaterThan(300);
    for (const event of [
      'turn',
      'checklist',
      'search',
      'feedback',
      'free-text-check',
      'ignored',
      'rejected',
      'send-failed',
    ])
      expect(events.get(event) ?? 0, event).toBeGreaterThan(0);
    for (const trouble of ['unavailable', 'read-only', 'full', 'broken'].filter((one) => stdout.includes(`"${one}"`)))
      print(`store trouble met: ${trouble}`);
    expect(stdout).toMatch(/"event":"checklist","action":"\w+","outcome":"(?:unavailable|read-only|broken)"/u);
  });

  it('no answer holds one, but for the routing fields of the protocol', () => {
    expect([...ran.leaks, ...inTrouble.leaks].slice(0, 20)).toEqual([]);
  });

  it('nothing the bot posted through the connector holds one', () => {
    expect(connector.received.flatMap((body) => leaksIn(canaries, 'connector', withoutRouting(body)))).toEqual([]);
  });

  it('no output and no file holds one', () => {
    const traces = program.traces();
    print(`stdout ${traces.stdout.length} characters, stderr ${traces.stderr.length}, files ${traces.files.length}`);
    expect([...leaks, ...leaksOf(canaries, traces)]).toEqual([]);
    expect(traces.stderr).toBe('');
  });

  it('it wrote below its data folder alone', () => {
    const { written } = program.traces();
    if (written === undefined) {
      print('strace is not here: only the folders were searched');
      return;
    }
    print(`paths written: ${written.length}, by strace`);
    expect(written.filter((path) => !path.startsWith(program.dataDir))).toEqual([]);
  });

  it('/metrics and /health hold none, and every count goes in steps of five', async () => {
    const text = await (await fetch(program.metricsUrl)).text();
    expect(leaksIn(canaries, 'metrics', text)).toEqual([]);
    expect(leaksIn(canaries, 'health', await (await fetch(`${program.url}/health`)).text())).toEqual([]);
    const counts = [...text.matchAll(/^samarbeidsboten_\w+_(?:total|count|bucket)(?:\{[^}]*\})? (\d+)$/gmu)].map(
      (match) => Number(match[1]),
    );
    print(`/metrics shows ${counts.length} counts`);
    expect(counts.length).toBeGreaterThan(20);
    expect(counts.filter((count) => count % 5 !== 0)).toEqual([]);
  });

  it('after a hundred clean turns and closed connections the heap holds none', async () => {
    for (let turn = 0; turn < 100; turn++) await client.send('/api/messages', cleanTurn(turn));
    client.close();
    connector.closeConnections();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const strings = await program.heap();
    print(`heap snapshot: ${Math.round(strings.length / 1e6)} MB of strings`);
    const found = leaksIn(canaries, 'heap', strings);
    print(`heap hits: ${found.length}`);
    expect(found.slice(0, 20)).toEqual([]);
  });
});

function cleanTurn(turn: number): string {
  return JSON.stringify({
    type: 'message',
    id: `ren-${turn}`,
    channelId: 'msteams',
    serviceUrl: connector.url(),
    ...(turn % 2 === 0 ? { deliveryMode: 'expectReplies' } : {}),
    from: { id: 'ren-bruker' },
    recipient: { id: 'bot-1' },
    conversation: { id: 'ren-samtale' },
    text: 'Når må jeg melde fra til barnevernet?',
  });
}

function show(counts: ReadonlyMap<number | string, number>): string {
  return [...counts].map(([name, count]) => `${name}: ${count}`).join(', ');
}

function print(line: string): void {
  process.stdout.write(`  kanari: ${line}\n`);
}
