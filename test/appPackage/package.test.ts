import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawIcons } from '../../scripts/icons.mjs';
import { buildPackage, PackageError, readSettings } from '../../scripts/packageParts.mjs';
import { RawText } from '../../src/core/guard/text.js';
import { respond } from '../../src/core/respond.js';
import { FREE_TEXT_COMMAND } from '../../src/teams/freeTextCheck.js';
import { SEARCH_COMMAND } from '../../src/teams/messageExtension.js';
import { realBot, TODAY } from '../support/bot.js';

const folder = fileURLToPath(new URL('../../appPackage/', import.meta.url));
const packages = createRequire(import.meta.url);
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);

/** Microsoft's own schema, as its package ships it: nothing is fetched. */
function faults(version: string, schema: string, value: unknown): unknown[] {
  const entry = packages.resolve('@microsoft/app-manifest');
  const file = join(entry, '..', 'json-schemas', 'teams', `v${version}`, `${schema}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  validate(value);
  return validate.errors ?? [];
}

const settings = readSettings('local', {});
const made = buildPackage(settings);
const withFreeText = buildPackage({ ...settings, FRITEKSTSJEKK: 'on' });
const commandsOf = ({ manifest }: typeof made) => manifest.composeExtensions[0].commands.map(({ id }) => id);

describe('the app package', () => {
  it.each([
    ['as it is', made],
    ['with the free-text check', withFreeText],
  ])('%s is valid by the official schema, languages too', (_name, { manifest, languages }) => {
    const version = manifest.manifestVersion;
    expect(faults(version, 'MicrosoftTeams', manifest)).toEqual([]);
    for (const language of Object.values(languages))
      expect(faults(version, 'MicrosoftTeams.Localization', language)).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  it('would not be valid with a title too long (the validation is at work)', () => {
    expect(faults('1.30', 'MicrosoftTeams', { ...made.manifest, name: { short: 'x'.repeat(31) } })).not.toEqual([]);
  });

  it('translates every text of the manifest, and nothing else', () => {
    for (const { manifest, languages } of [made, withFreeText]) {
      const keys = ['name.short', 'name.full', 'description.short', 'description.full', '$schema'];
      manifest.bots[0].commandLists.forEach(({ commands }, list) => {
        commands.forEach((_command, n) => {
          for (const part of ['title', 'description', 'prompt'])
            keys.push(`bots[0].commandLists[${list}].commands[${n}].${part}`);
        });
      });
      manifest.composeExtensions[0].commands.forEach((command, n) => {
        for (const part of ['title', 'description']) keys.push(`composeExtensions[0].commands[${n}].${part}`);
        if (command.type === 'query')
          for (const part of ['title', 'description'])
            keys.push(`composeExtensions[0].commands[${n}].parameters[0].${part}`);
      });
      for (const language of Object.values(languages)) expect(Object.keys(language).sort()).toEqual(keys.sort());
    }
  });

  it('is the same bytes twice, and holds what Teams asks for', () => {
    expect(Buffer.from(buildPackage(settings).zip).equals(Buffer.from(made.zip))).toBe(true);
    expect(Object.keys(unzipSync(made.zip)).sort()).toEqual([
      'color.png',
      'en-US.json',
      'manifest.json',
      'nn-NO.json',
      'outline.png',
    ]);
  });

  it('offers personal, team and group chat, and asks for no permission', () => {
    expect(made.manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
    for (const member of ['permissions', 'authorization', 'webApplicationInfo', 'devicePermissions'])
      expect(made.manifest[member]).toBeUndefined();
    expect(made.manifest.bots[0].commandLists.flatMap(({ scopes }) => scopes)).toEqual([
      'personal',
      'team',
      'groupChat',
    ]);
  });

  it('has the free-text check only where it is turned on, under the ids the bot knows', () => {
    expect(commandsOf(made)).toEqual([SEARCH_COMMAND, 'sjekkliste']);
    expect(commandsOf(withFreeText)).toEqual([SEARCH_COMMAND, 'sjekkliste', FREE_TEXT_COMMAND]);
  });

  it('offers only commands that the bot has an answer to, in every language', () => {
    const prompts = [
      ...made.manifest.bots[0].commandLists.flatMap(({ commands }) => commands.map(({ prompt }) => prompt)),
      ...Object.values(made.languages).flatMap((language) =>
        Object.entries(language).flatMap(([key, value]) => (key.endsWith('.prompt') ? [value] : [])),
      ),
    ];
    for (const prompt of new Set(prompts)) {
      const { kind } = respond(realBot(), { kind: 'text', text: new RawText(prompt), place: 'personal' }, TODAY);
      expect({ prompt, understood: !['fallback', 'clarify'].includes(kind) }).toEqual({ prompt, understood: true });
    }
  });

  it('names every setting that is missing', () => {
    expect(() => buildPackage({})).toThrow(PackageError);
    expect(() => buildPackage({ ...settings, PRIVACY_URL: '' })).toThrow('PRIVACY_URL mangler.');
    expect(() => readSettings('../../etc', {})).toThrow(PackageError);
    expect(readSettings('local', { BOT_ID: 'mine' })['BOT_ID']).toBe('mine');
  });
});

describe('the icons', () => {
  const read = (name: string) => PNG.sync.read(readFileSync(join(folder, name)));

  it('are those the script draws, in the sizes Teams asks for', () => {
    for (const [name, png] of Object.entries(drawIcons())) {
      const file = read(name);
      expect([file.width, file.height]).toEqual(name === 'color.png' ? [192, 192] : [32, 32]);
      expect(Buffer.compare(file.data, png.data)).toBe(0);
    }
  });

  it('are full colour to the edge, and white on nothing', () => {
    const pixels = (png: PNG) =>
      Array.from({ length: png.width * png.height }, (_, n) => [...png.data.subarray(n * 4, n * 4 + 4)]);
    expect(pixels(read('color.png')).every(([, , , alpha]) => alpha === 255)).toBe(true);
    const outline = pixels(read('outline.png'));
    expect(outline.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(outline[0]?.[3]).toBe(0);
    expect(outline.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(60);
  });
});
