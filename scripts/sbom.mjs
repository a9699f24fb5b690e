// `npm run sbom`: the bill of materials (CycloneDX) of what runs in production, in artifacts/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}
const file = join(root, 'artifacts', 'sbom.cdx.json');
mkdirSync(join(root, 'artifacts'), { recursive: true });
writeFileSync(file, stdout);
process.stdout.write(`Skrev ${file} (${JSON.parse(stdout).components.length} pakker).\n`);
