import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod/v4';
import { type Approvable, keyOf, textToApprove, validApprovals } from './approval.js';
import { duplicates, faultAt } from './checks/report.js';
import type { Content } from './content.js';
import type { Fault } from './fault.js';
import type { Placed } from './load.js';
import { readYaml } from './readYaml.js';
import { type Kontakt, kontakt } from './schema/felles.js';
import { type Godkjenning, godkjenning, type LokalMerknad, lokalMerknad } from './schema/lokal.js';

/** The files a local folder may hold; each may be left out. `godkjent/` holds the texts as they were approved. */
const FILES = ['kontakter.yaml', 'lokalt.yaml', 'godkjenninger.yaml'] as const;
const BESIDE = new Set(['README.md', 'LESMEG.md', 'godkjent']);

/** The operator's own folder (LOKAL_KUNNSKAP), read and parsed, not yet seen against the content. */
export interface Overlay {
  readonly kontakter: readonly Placed<Kontakt[]>[];
  readonly merknader: readonly Placed<LokalMerknad[]>[];
  readonly godkjenninger: readonly Placed<Godkjenning[]>[];
  readonly version: string;
}

/** Reads the local folder. Every fault goes into `faults`, with file, line and field. */
export function readOverlay(folder: string, faults: Fault[]): Overlay {
  const shown = (name: string) => join(basename(folder), name);
  const whole = (message: string, name = '') => faults.push({ file: shown(name), line: 1, field: '', message });
  if (!existsSync(folder)) whole('mappen i LOKAL_KUNNSKAP finnes ikke');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  for (const name of names) {
    if (!(FILES as readonly string[]).includes(name) && !BESIDE.has(name)) {
      whole(`ukjent fil; den lokale mappen har ${FILES.join(', ')}`, name);
    }
  }
  const read = <T>(name: (typeof FILES)[number], schema: z.ZodType<T>): Placed<T>[] => {
    if (!names.includes(name)) return [];
    const result = readYaml(join(folder, name), shown(name), schema);
    if (result.ok) return [{ value: result.value, file: shown(name), lineOf: result.lineOf }];
    faults.push(...result.faults);
    return [];
  };
  const version = createHash('sha256');
  for (const name of FILES) if (names.includes(name)) version.update(name).update(readFileSync(join(folder, name)));
  return {
    kontakter: read('kontakter.yaml', z.array(kontakt)),
    merknader: read('lokalt.yaml', z.array(lokalMerknad)),
    godkjenninger: read('godkjenninger.yaml', z.array(godkjenning)),
    version: version.digest('hex').slice(0, 12),
  };
}

/** Faults that show only against the shared content: names of what it does not have, rows given twice. */
export function checkOverlay(overlay: Overlay, content: Approvable): Fault[] {
  const twice = <T>(files: readonly Placed<T[]>[], keyOfRow: (row: T) => string, what: string) =>
    files.flatMap((placed) =>
      duplicates(
        placed.value.map((row, index) => ({ row, index })),
        ({ row }) => keyOfRow(row),
        ({ index }, key) => faultAt(placed, [index], `${what} «${key}» står to ganger`),
      ),
    );
  return [
    ...twice(overlay.kontakter, ({ id }) => id, 'kontakten'),
    ...twice(overlay.merknader, ({ emne }) => emne, 'merknaden til'),
    ...overlay.merknader.flatMap((placed) =>
      placed.value.flatMap(({ emne }, index) =>
        content.emner.has(emne) ? [] : [faultAt(placed, [index, 'emne'], `emnet «${emne}» finnes ikke`)],
      ),
    ),
    ...overlay.godkjenninger.flatMap((placed) =>
      placed.value.flatMap((row, index) => {
        const key = keyOf(row);
        const [kind = '', ...id] = key.split(':');
        return textToApprove(content, key) === undefined
          ? [faultAt(placed, [index, kind], `${kind} «${id.join(':')}» finnes ikke i innholdet`)]
          : [];
      }),
    ),
  ];
}

/** The shared content with the operator's own contacts, notes and approvals laid over it. */
export function withOverlay(content: Content, overlay: Overlay): Content {
  const rows = <T>(files: readonly Placed<T[]>[]): T[] => files.flatMap(({ value }) => value);
  const godkjenninger = rows(overlay.godkjenninger);
  return {
    ...content,
    kontakter: merged(content.kontakter, rows(overlay.kontakter)),
    lokalt: new Map(rows(overlay.merknader).map((merknad) => [merknad.emne, merknad])),
    godkjenninger,
    godkjent: validApprovals(content, godkjenninger),
    lokalVersjon: overlay.version,
  };
}

/** A contact with a known id takes the place of the shared one; a new id comes after. */
function merged(shared: readonly Kontakt[], own: readonly Kontakt[]): Kontakt[] {
  const byId = new Map(own.map((row) => [row.id, row]));
  const known = new Set(shared.map(({ id }) => id));
  return [...shared.map((row) => byId.get(row.id) ?? row), ...own.filter(({ id }) => !known.has(id))];
}
