import { faultLines } from './fault.js';
import { KNOWLEDGE } from './files.js';
import { loadContent } from './load.js';

/**
 * `npm run check`: every fault in all content at once, in Norwegian; exit 1 when there is one. With
 * LOKAL_KUNNSKAP set, the local folder is checked too.
 */
const folder = process.argv[2] ?? KNOWLEDGE;
const local = process.env['LOKAL_KUNNSKAP'];
const result = loadContent(folder, local === undefined || local === '' ? undefined : local);
if (result.ok) {
  const { emner, lover, version } = result.content;
  process.stdout.write(`Innholdet er i orden: ${emner.size} emner, ${lover.size} lover (versjon ${version}).\n`);
} else {
  process.stdout.write(faultLines(result.faults));
  process.stdout.write(`\n${result.faults.length} feil. Rett dem og kjør npm run check på nytt.\n`);
  process.exitCode = 1;
}
