import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorName, type LogEvent, topicId } from '../../src/log.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const running = reachableFrom(join(root, 'src', 'main.ts'));

/** Every module of ours that the running bot can load. */
function reachableFrom(path: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(path)) return seen;
  const source = readFileSync(path, 'utf8');
  seen.set(path, source);
  const imports = source.matchAll(/(?:^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?|\bimport\()'(\.[^']+)'/gmu);
  for (const [, target = ''] of imports) {
    const file = join(dirname(path), target.replace(/\.js$/u, '.ts'));
    if (existsSync(file)) reachableFrom(file, seen);
  }
  return seen;
}

interface Rule {
  readonly what: string;
  readonly forbidden: RegExp;
  readonly allowed: readonly string[];
  readonly why: string;
}

const RULES: readonly Rule[] = [
  {
    what: 'changes files',
    forbidden:
      /\b(?:writeFile|appendFile|createWriteStream|writeSync|copyFile|rename|symlink|truncate|mkdtemp|openAsBlob|open)(?:Sync)?\b(?=[^\n]*from 'node:fs)|\{[^}]*\b(?:writeFile|appendFile|createWriteStream|copyFile|rename|open|mkdir)(?:Sync)?\b[^}]*\} from 'node:fs/u,
    allowed: [
      'src/store/durableFile.ts',
      // What is built of the content alone, before anybody has written anything.
      'src/content/builtFile.ts',
      // Lovdata's files, fetched by the operator's own command.
      'src/law/download.ts',
      'src/law/unpack.ts',
    ],
    why: 'only the store keeps anything, and it keeps no message',
  },
  {
    what: 'imports all of node:fs',
    forbidden: /import (?:\* as \w+|\w+) from 'node:fs(?:\/promises)?'/u,
    allowed: [],
    why: 'then nobody can see what is written',
  },
  {
    what: 'writes to the outputs',
    forbidden: /process\.(?:stdout|stderr)|\bconsole\.\w+\(/u,
    // Before the bot listens: what is wrong with the settings and the content.
    allowed: ['src/main.ts', 'src/configOrExit.ts'],
    why: 'one function logs, and it takes a closed union of events',
  },
  {
    what: 'starts programs or threads, or keeps things beside the store',
    forbidden: /'node:(?:child_process|worker_threads|cluster|sqlite|dgram|inspector|v8)'/u,
    // v8: serialises what is built of the content.
    allowed: ['src/content/builtFile.ts'],
    why: 'text must not leave the process by another way',
  },
  {
    what: 'counts',
    forbidden: /from 'prom-client'/u,
    allowed: ['src/metrics/metrics.ts'],
    why: 'a label takes any text; there the values are closed lists',
  },
  {
    what: 'calls out',
    forbidden: /\bfetch\(|\bhttps?\.request\(|from 'node:(?:https|net|tls)'/u,
    allowed: [
      'src/teams/retryClient.ts',
      // The keys of the Bot Framework.
      'src/teams/door/keys.ts',
      // Lovdata's files, fetched by the operator's own command.
      'src/law/download.ts',
    ],
    why: 'what is sent goes to Teams alone',
  },
];

describe('what the process may write is a closed list', () => {
  it('is looked for in the whole of the running bot', () => {
    expect(running.size).toBeGreaterThan(100);
    expect([...running.keys()].some((path) => path.endsWith('fileStore.ts'))).toBe(true);
  });

  it.each(RULES)('nothing else $what', ({ forbidden, allowed, why }) => {
    const offenders = [...running]
      .filter(([, source]) => forbidden.test(source))
      .map(([path]) => relative(root, path).replaceAll('\\', '/'))
      .filter((name) => !allowed.includes(name));
    expect(offenders, `Why: ${why}.`).toEqual([]);
  });

  it('every string member of an event is one of a closed list, a topic, an error class, or ours', () => {
    const source = readFileSync(join(root, 'src', 'log.ts'), 'utf8');
    const events = source.slice(source.indexOf('export type LogEvent'), source.indexOf('declare const known'));
    const free = [...events.matchAll(/readonly (\w+): (?:readonly )?string\b/gu)].map(([, name]) => name);
    // The version of the content, a hash of its files.
    expect(free).toEqual(['content']);
    expect(events).not.toMatch(/unknown|any|object|Record<|Error\b(?!Name)/u);
  });

  it('takes no text in place of a name: these lines do not compile', () => {
    const events: LogEvent[] = [
      // @ts-expect-error an error's message is not the name of its class
      { event: 'turn-failed', error: new Error('Amina').message },
      // @ts-expect-error a text is no topic
      { event: 'turn', kind: 'answer', topic: 'Amina', masked: [], ms: 1 },
      // @ts-expect-error a value is no kind
      { event: 'turn', kind: 'answer', topic: null, masked: ['12345678910'], ms: 1 },
      // @ts-expect-error no event takes an activity
      { event: 'turn', kind: 'answer', topic: null, masked: [], ms: 1, activity: {} },
      // @ts-expect-error no event is free text
      { event: 'Amina sier' },
    ];
    expect(events).toHaveLength(5);
  });

  it('makes a topic of known ids alone, and a name of an error of its class alone', () => {
    expect(topicId('Amina', new Map([['meldeplikt-nar', 1]]))).toBeNull();
    expect(errorName(new RangeError('Amina'))).toBe('RangeError');
    expect(errorName('Amina')).toBe('unknown');
    expect(errorName(Object.assign(new Error('x'), { name: 'Amina Berg' }))).toBe('Error');
  });
});
