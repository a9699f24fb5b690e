import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Canaries } from './support/canaries.js';
import { type Answer, Client, withoutRouting } from './support/client.js';
import { startConnector } from './support/connector.js';
import { type Program, startProgram } from './support/program.js';
import { leaksIn, leaksOf } from './support/run.js';

const preload = (name: string) => fileURLToPath(new URL(`support/${name}`, import.meta.url));
let program: Program | undefined;
let client: Client | undefined;

afterEach(async () => {
  client?.close();
  await program?.stop();
});

async function start(name: string) {
  program = await startProgram(preload(name));
  client = new Client(program.url);
  return { program, client };
}

function activity(canaries: Canaries, text: string, extra: object = {}): string {
  return JSON.stringify({
    type: 'message',
    id: canaries.word(),
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    from: { id: canaries.userId(), name: canaries.name() },
    recipient: { id: 'bot-1' },
    conversation: { id: canaries.word() },
    text: `${text} ${canaries.name()} ${canaries.fodselsnummer()} ${canaries.email()}`,
    ...extra,
  });
}

describe('the check itself', () => {
  it.each([
    ['a name in lower case', (word: string) => `x${word.toLowerCase()}y`],
    ['a name in a log line', (word: string) => JSON.stringify({ text: `hei ${word}` })],
    ['base64', (word: string) => Buffer.from(`hei ${word}!`).toString('base64')],
    ['base64, another alignment', (word: string) => Buffer.from(`heia ${word}!`).toString('base64')],
    ['hex', (word: string) => Buffer.from(word).toString('hex')],
  ])('sees %s', (_what, written) => {
    const canaries = new Canaries();
    expect(canaries.hits(written(canaries.word()))).toHaveLength(1);
  });

  it('sees numbers however they are written, and no other numbers', () => {
    const canaries = new Canaries();
    const number = canaries.fodselsnummer();
    expect(canaries.hits(`nr ${number.slice(0, 6)} ${number.slice(6)}.`)).toEqual([number]);
    expect(canaries.hits(`nr ${number.split('').join('\u200B')}.`)).toEqual([number]);
    expect(canaries.hits(`tlf +47 ${canaries.phone()}`)).toHaveLength(1);
    expect(canaries.hits('1795420503887 116 111 22222222 12345678910')).toEqual([]);
  });
});

describe('a bot that is less careful is caught', () => {
  it('wherever it writes one activity', { timeout: 400_000 }, async () => {
    const { program: leaky, client: to } = await start('leaky.mjs');
    const canaries = new Canaries();
    const places = ['stdout', 'base64', 'stderr', 'data', 'cwd', 'name', 'heap', 'header', 'metrics'];
    // The store makes the data folder with the first thing it saves.
    const vote = { bot: 'press', press: 'nyttig', id: 'meldeplikt-nar', svar: 'ja', form: 'nb' };
    await to.send('/api/messages', activity(canaries, '', { value: vote }));
    const clean = leaksOf(canaries, leaky.traces());
    expect(clean).toEqual([]);
    const found = new Map<string, number>();
    for (const place of places) {
      const { headers } = await to.send('/api/messages', activity(canaries, `lekk-${place}`));
      found.set(place, leaksIn(canaries, 'header', headers).length);
    }
    const traces = leaky.traces();
    const { stdout, stderr, files } = traces;
    found.set(
      'stdout',
      leaksIn(
        canaries,
        '',
        stdout
          .split('\n')
          .filter((line) => line.startsWith('{'))
          .join('\n'),
      ).length,
    );
    found.set(
      'base64',
      leaksIn(
        canaries,
        '',
        stdout
          .split('\n')
          .filter((line) => !line.startsWith('{'))
          .join('\n'),
      ).length,
    );
    found.set('stderr', leaksIn(canaries, '', stderr).length);
    for (const place of ['data', 'cwd']) {
      const folder = place === 'cwd' ? 'work' : 'data';
      const file = files.find(({ path }) => path.endsWith(`${folder}/sist.json`));
      found.set(place, leaksIn(canaries, '', file?.content ?? '').length);
    }
    // A file that is gone again is seen by strace alone.
    if (traces.written === undefined) found.delete('name');
    else found.set('name', leaksIn(canaries, '', traces.written.join('\n')).length);
    found.set('metrics', leaksIn(canaries, '', await (await fetch(leaky.metricsUrl)).text()).length);
    to.close();
    found.set('heap', leaksIn(canaries, '', await leaky.heap()).length);
    print(`caught: ${[...found].map(([place, hits]) => `${place} ${hits}`).join(', ')}`);
    expect([...found].filter(([, hits]) => hits === 0)).toEqual([]);
    expect(leaksOf(canaries, traces).length).toBeGreaterThan(10);
  });
});

describe('a fault that carries the message', () => {
  it('is silent at every stop of the line', { timeout: 400_000 }, async () => {
    const connector = await startConnector();
    const { program: faulty, client: to } = await start('faulty.mjs');
    const canaries = new Canaries();
    const answers: Answer[] = [];
    const stops = ['guard', 'understand', 'decide', 'cards', 'send', 'console', 'warning', 'promise'];
    const outcomes: string[] = [];
    for (const stop of stops) {
      for (let turn = 0; turn < 5; turn++) {
        const before = faulty.traces().stdout.length;
        const extra = stop === 'send' ? { deliveryMode: undefined, serviceUrl: connector.url() } : {};
        answers.push(await to.send('/api/messages', activity(canaries, `kast-${stop} når må jeg melde fra`, extra)));
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (turn === 0) outcomes.push(`${stop}: ${events(faulty.traces().stdout.slice(before))}`);
      }
    }
    connector.close();
    print(`faults ${answers.length}: ${outcomes.join('; ')}`);
    for (const stop of ['guard', 'understand', 'decide', 'cards'])
      expect(
        outcomes.find((one) => one.startsWith(stop)),
        stop,
      ).toContain('turn-failed');
    expect(answers.flatMap(({ headers, body }) => leaksIn(canaries, '', `${headers}${withoutRouting(body)}`))).toEqual(
      [],
    );
    expect(connector.received.flatMap((body) => leaksIn(canaries, '', withoutRouting(body)))).toEqual([]);
    // An error nobody caught ends the program; that too without a word of what was written.
    to.send('/api/messages', activity(canaries, 'kast-timer')).catch(() => undefined);
    expect(await faulty.exited).toBe(1);
    expect(faulty.traces().stdout).toContain('"event":"unhandled"');
    expect(leaksOf(canaries, faulty.traces())).toEqual([]);
    expect(faulty.traces().stderr).toBe('');
  });
});

function events(log: string): string {
  return [...new Set([...log.matchAll(/"event":"([^"]+)"/gu)].map(([, event]) => event))].join(' ');
}

function print(line: string): void {
  process.stdout.write(`  kanari: ${line}\n`);
}
