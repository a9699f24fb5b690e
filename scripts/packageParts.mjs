// The parts of the app package, for the script and for the test that validates what it makes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { zipSync } from 'fflate';
import { root } from './ensure.mjs';

const NEEDED = ['TEAMS_APP_ID', 'BOT_ID', 'DEVELOPER_NAME', 'WEBSITE_URL', 'PRIVACY_URL', 'TERMS_URL'];
const LANGUAGES = ['nn-NO.json', 'en-US.json'];
const ICONS = ['color.png', 'outline.png'];
/** The earliest time a zip can hold, so that the bytes do not depend on when it was made. */
const MTIME = new Date(1980, 0, 1);

/** What is wrong with the settings, one line each. */
export class PackageError extends Error {}

/** The settings of an environment, with what `env` has in their place. Throws when the file is not there. */
export function readSettings(name, env) {
  const file = join(root, 'env', `.env.${name}`);
  if (!/^[a-z0-9-]+$/u.test(name) || !existsSync(file)) throw new PackageError(`env/.env.${name} finnes ikke.`);
  const settings = parseEnv(readFileSync(file, 'utf8'));
  for (const key of [...NEEDED, 'FRITEKSTSJEKK']) if (env[key]) settings[key] = env[key];
  return settings;
}

/** The manifest, its language files and the zip. Throws a PackageError that names what is missing. */
export function buildPackage(settings) {
  const missing = NEEDED.filter((key) => !settings[key]);
  if (missing.length > 0) throw new PackageError(missing.map((key) => `${key} mangler.`).join('\n'));
  const { version } = readJson(join(root, 'package.json'));
  const withFreeText = settings.FRITEKSTSJEKK === 'on';
  const manifest = fill(readJson(join(root, 'appPackage', 'manifest.json')), { ...settings, APP_VERSION: version });
  const commands = manifest.composeExtensions[0].commands;
  // The action that reads a person's own text is offered only where the operator has chosen it.
  if (withFreeText) commands.push(readJson(join(root, 'appPackage', 'fritekstsjekk.json')));
  const languages = Object.fromEntries(
    LANGUAGES.map((name) => [name, translated(readJson(join(root, 'appPackage', name)), commands.length)]),
  );
  const files = {
    'manifest.json': text(manifest),
    ...Object.fromEntries(ICONS.map((name) => [name, readFileSync(join(root, 'appPackage', name))])),
    ...Object.fromEntries(Object.entries(languages).map(([name, value]) => [name, text(value)])),
  };
  const entries = Object.entries(files).map(([name, data]) => [
    name,
    [new Uint8Array(data), { mtime: MTIME, level: 9 }],
  ]);
  return { manifest, languages, zip: zipSync(Object.fromEntries(entries)) };
}

/** A translation of a command that is not in the manifest would be refused. */
function translated(language, commandCount) {
  const kept = Object.entries(language).filter(([key]) => {
    const command = /^composeExtensions\[0\]\.commands\[(\d+)\]/u.exec(key);
    return command === null || Number(command[1]) < commandCount;
  });
  return Object.fromEntries(kept);
}

function fill(value, settings) {
  if (typeof value === 'string') return value.replace(/\$\{\{(\w+)\}\}/gu, (_all, key) => settings[key] ?? '');
  if (Array.isArray(value)) return value.map((one) => fill(one, settings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, settings)]));
}

const text = (value) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
