import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultLines } from '../content/fault.js';
import { KNOWLEDGE } from '../content/files.js';
import { loadContent } from '../content/load.js';
import { drawDialog } from './drawDialog.js';

/**
 * `npm run dialogs:tegn` draws every dialog for a jurist to read and sign. With `--sjekk` it writes
 * nothing and exits 1 when a picture is stale.
 */
const FOLDER = fileURLToPath(new URL('../../docs/dialoger', import.meta.url));
const check = process.argv.includes('--sjekk');
const loaded = loadContent(KNOWLEDGE);
if (!loaded.ok) {
  process.stderr.write(faultLines(loaded.faults));
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
for (const dialog of loaded.content.dialoger.values()) {
  const path = join(FOLDER, `${dialog.id}.md`);
  const drawn = drawDialog(loaded.content, dialog);
  if (existsSync(path) && readFileSync(path, 'utf8') === drawn) continue;
  if (check) process.exitCode = 1;
  else writeFileSync(path, drawn);
  process.stdout.write(
    `docs/dialoger/${dialog.id}.md ${check ? 'er ikke oppdatert. Kjør npm run dialogs:tegn.' : 'er tegnet.'}\n`,
  );
}
