import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { validate } = createRequire(import.meta.url)('dockerfile-utils') as {
  validate: (text: string) => { message: string; range: { start: { line: number } } }[];
};

describe('the Dockerfile', () => {
  const dockerfile = read('infra/Dockerfile');
  const lines = dockerfile.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('has no fault that dockerfile-utils knows', () => {
    expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
    expect(validate('FORM node').length).toBeGreaterThan(0);
  });

  it('runs on a long-term Node, as another than root, with a health check, and Node itself as process 1', () => {
    expect(lines.filter((line) => line.startsWith('FROM ')).every((line) => /node:(?:22|24)-slim/u.test(line))).toBe(
      true,
    );
    const user = last.indexOf('USER node');
    expect(user).toBeGreaterThan(0);
    // Nothing is written after the user is changed, so nothing is owned by the one who runs it.
    expect(last.slice(user).some((line) => /^(?:COPY|RUN|ADD)/u.test(line))).toBe(false);
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.at(-1)).toBe('CMD ["node", "dist/main.js"]');
  });

  it('copies only what is there, what the ignore file lets through, and no secret', () => {
    const ignore = read('infra/Dockerfile.dockerignore').split('\n');
    expect(ignore).toContain('*');
    const copied = lines.flatMap((line) => (/^COPY (?!--from)/u.test(line) ? line.split(' ').slice(1, -1) : []));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) {
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(ignore, path).toContain(`!${path}`);
    }
    expect(dockerfile).not.toMatch(/\bARG\b|password|secret/iu);
  });
});

describe('the template for Azure (compiled by nobody here: only what a text can tell)', () => {
  const bicep = read('infra/main.bicep');

  it('has no secret, two instances or more, and the identity in place of a password', () => {
    expect(bicep).not.toMatch(/MicrosoftAppPassword|TABLE_CONNECTION_STRING|@secure/u);
    expect(bicep).not.toMatch(/Microsoft\.Insights\/components/u);
    expect(bicep).toContain('param minInstances int = 2');
    expect(bicep).toContain("msaAppType: 'UserAssignedMSI'");
    expect(bicep).toContain('allowSharedKeyAccess: false');
    expect(bicep).toContain("triggerType: 'Schedule'");
  });

  it('sets only variables that the bot reads', () => {
    const names = [...bicep.matchAll(/\{ name: '([A-Za-z_]+)', value:/gu)].map(([, name]) => name ?? '');
    const known = read('src/config.ts');
    expect(names.length).toBeGreaterThan(8);
    for (const name of names.filter((one) => one !== 'NODE_ENV')) expect(known).toContain(`  ${name}: `);
  });

  it('balances its braces, and is given every parameter that has no default', () => {
    for (const [open, close] of ['{}', '[]', '()'])
      expect(bicep.split(open ?? '').length).toBe(bicep.split(close ?? '').length);
    const needed = [...bicep.matchAll(/^param (\w+) \w+$/gmu)].map(([, name]) => name);
    const { parameters } = JSON.parse(read('infra/main.parameters.json')) as { parameters: object };
    for (const name of needed) expect(Object.keys(parameters)).toContain(name);
  });
});

describe('the toolkit files', () => {
  it.each(['m365agents.yml', 'm365agents.local.yml', 'infra/compose.yml'])(
    '%s is YAML, and its files are there',
    (file) => {
      const text = read(file);
      expect(parse(text)).toBeTypeOf('object');
      for (const [, path] of text.matchAll(/(?:path|parameters): \.\/(\S+)/gu))
        expect(existsSync(join(root, path ?? '')), path).toBe(true);
    },
  );

  it('names every variable the toolkit must fill in', () => {
    const given = ['local', 'dev'].map((name) => read(`env/.env.${name}`)).join('\n');
    const used = [
      'm365agents.yml',
      'infra/main.parameters.json',
      'infra/local.parameters.json',
      'appPackage/manifest.json',
    ];
    const names = used.flatMap((file) => [...read(file).matchAll(/\$\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? ''));
    for (const name of new Set(names)) {
      if (['APP_VERSION', 'BOT_TENANT_ID'].includes(name)) continue;
      expect(given, name).toContain(`${name}=`);
    }
  });
});

describe('.env.example', () => {
  it('has every variable the bot reads, and no value that is a secret', () => {
    const example = read('.env.example');
    const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Za-z_]+): (?:z\.|optional)/gmu)].map(
      ([, name]) => name ?? '',
    );
    expect(known.length).toBeGreaterThan(18);
    for (const name of known) expect(example, name).toMatch(new RegExp(`^#? ?${name}=`, 'mu'));
    for (const [, name, value] of example.matchAll(/^#? ?(\w*(?:Password|PrivateKey|CONNECTION_STRING))=(.*)$/gmu))
      expect({ name, value }).toEqual({ name, value: '' });
  });
});
