import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => {
    const path = join(root, 'src', name);
    const source = readFileSync(path, 'utf8');
    return { name: relative(root, path), source, imports: importsOf(source), lines: source.split('\n').length };
  });

/** What is imported at run time; `import type` leaves no trace in the program. */
function importsOf(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'/gmu);
  return [...statements].map((match) => match[1] ?? '');
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');

interface ImportRule {
  readonly what: string;
  readonly forbidden: RegExp;
  readonly except: RegExp;
  readonly why: string;
  readonly fix: string;
}

const RULES: readonly ImportRule[] = [
  {
    what: 'the Bot Framework',
    forbidden: /^(?:botbuilder|botframework|@microsoft\/teams-ai)/u,
    except: /^src\/teams\//u,
    why: 'it gets no more support, so it must be replaceable by rewriting one folder',
    fix: 'put the code in src/teams/, or pass our own types in',
  },
  {
    what: 'node built-ins in the pure part',
    forbidden: /^node:/u,
    except: /^src\/(?!core\/|cards\/)/u,
    why: 'core and cards are pure: no I/O, no clock',
    fix: 'take the value as an argument',
  },
  {
    what: 'lowdb and Azure',
    forbidden: /^(?:lowdb|@azure\/data-tables)/u,
    except: /^src\/store\//u,
    why: 'the rest of the bot knows the store by its port alone',
    fix: 'use the port in src/store/',
  },
  {
    what: 'natural',
    forbidden: /^natural/u,
    except: /^src\/core\/understand\/stem\.ts$/u,
    why: 'its root loads databases and reads .env files; one deep import is enough',
    fix: 'call stem()',
  },
  {
    what: 'zod',
    forbidden: /^zod/u,
    except: /^src\/(?:content|config|teams|store|law)/u,
    why: 'outside shapes are parsed at the edges; after that the type is proof',
    fix: 'parse where the value comes in',
  },
  {
    what: 'pino',
    forbidden: /^pino/u,
    except: /^src\/log\.ts$/u,
    why: 'one function logs, and it takes a closed union of events',
    fix: 'call log(event)',
  },
];

describe('the architecture', () => {
  it.each(RULES)('keeps $what where it belongs', ({ forbidden, except, why, fix }) => {
    const offenders = files
      .filter(({ name, imports }) => !except.test(name) && imports.some((one) => forbidden.test(one)))
      .map(({ name }) => name);
    expect(offenders, `Why: ${why}. Fix: ${fix}.`).toEqual([]);
  });

  it('opens a sealed text in the guard alone', () => {
    const offenders = files.filter(
      ({ name, source }) => source.includes('openRawText') && !name.startsWith('src/core/guard/'),
    );
    expect(
      offenders.map(({ name }) => name),
      'Why: unguarded text must not reach the rest. Fix: take SafeText.',
    ).toEqual([]);
  });

  it('lets core and cards import nothing of the channels, the store or the log', () => {
    const offenders = files
      .filter(({ name }) => /^src\/(?:core|cards)\//u.test(name))
      .filter(({ imports }) =>
        imports.some((one) => /^(?:\.\.\/)+(?:teams|terminal|store|law|log|config|main)(?:\/|\.js)/u.test(one)),
      )
      .map(({ name }) => name);
    expect(offenders, 'Why: the core returns values; the shell sends them.').toEqual([]);
  });

  it('has no any, no console and no file of two things', () => {
    const loose = files
      .filter(({ source }) => /:\s*any\b|as any\b|<any>|\bconsole\./u.test(withoutComments(source)))
      .map(({ name }) => name);
    expect(loose, 'Why: any hides faults, and console writes outside the log.').toEqual([]);
    const long = files.filter(({ lines }) => lines > 200).map(({ name, lines }) => `${name} (${lines})`);
    expect(long, 'Why: a file this long is two things. Fix: split it.').toEqual([]);
  });
});
