// `npm run package [-- --env dev]`: the app package Teams takes, in appPackage/build/. The same
// files and settings give the same bytes. Settings come from env/.env.<env>, and from the
// environment where that has them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { buildPackage, PackageError, readSettings } = await import('./packageParts.mjs');
const { values } = parseArgs({ options: { env: { type: 'string', default: 'local' } } });

try {
  const { zip, manifest } = buildPackage(readSettings(values.env, process.env));
  const file = join(root, 'appPackage', 'build', `appPackage.${values.env}.zip`);
  mkdirSync(join(root, 'appPackage', 'build'), { recursive: true });
  writeFileSync(file, zip);
  process.stdout.write(`Skrev ${file} (${zip.length} byte, versjon ${manifest.version}).\n`);
  if (manifest.id.startsWith('00000000-'))
    process.stdout.write('Id-ene er plassholdere: Teams tar ikke imot denne pakken. Se docs/drift.md.\n');
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
