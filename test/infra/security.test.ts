import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('SECURITY.md', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .flatMap((line) => {
      const match = /^\|.*\| `([^`]+)` «([^»]*)» \|$/u.exec(line);
      return match === null ? [] : [{ file: match[1] ?? '', name: match[2] ?? '' }];
    });

  it('has a row for every kind of threat, and a test in every row', () => {
    const table = read('SECURITY.md').split('| edge | threat |')[1] ?? '';
    for (const letter of 'STRIDE') expect(table).toContain(`**${letter}**`);
    expect(rows.length).toBe(table.split('\n').filter((line) => line.startsWith('| ')).length);
  });

  it.each(rows)('$file has «$name»', ({ file, name }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(read(file)).toContain(name);
  });
});

describe('what the bot is made of', () => {
  it('every dependency is pinned, and no install script runs', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
    expect(read('.npmrc')).toContain('ignore-scripts=true');
  });

  it('no package of the lock file comes from anywhere but the registry, and production has a hash for each', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<
        string,
        { integrity?: string; resolved?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }
      >;
    };
    for (const [name, { integrity, resolved, dev, devOptional }] of Object.entries(packages)) {
      if (name === '') continue;
      expect(resolved ?? 'https://', name).toMatch(/^https:\/\//u);
      if (dev !== true && devOptional !== true) expect(integrity, name).toMatch(/^sha512-/u);
    }
  });
});
