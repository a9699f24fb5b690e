import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod/v4';
import { isFormer } from './checks/sjekklister.js';
import type { Content, Emne } from './content.js';
import { crossCheck } from './crossCheck.js';
import type { Fault } from './fault.js';
import { dialogsOf, versionOf, yamlFiles } from './files.js';
import { checkOverlay, readOverlay, withOverlay } from './overlay.js';
import { type LineOf, readYaml } from './readYaml.js';
import { dialog } from './schema/dialog.js';
import { emne } from './schema/emne.js';
import { begrep, kontakt, kunnskap, omrade, tjeneste, utenfor, veileder } from './schema/felles.js';
import { lov } from './schema/lov.js';
import { sjekkliste } from './schema/sjekkliste.js';

/** A value with the place it was read from, so that a later check can point at it. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly lineOf: LineOf;
}

/** Everything read and parsed on its own, before the references between files are checked. */
export type RawContent = ReturnType<typeof readFolder>;

export type LoadResult =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly faults: Fault[] };

/**
 * Reads, parses and cross-checks the whole `knowledge/` folder, and the operator's own folder over
 * it when there is one. Gives every fault at once; the content only when there is none.
 */
export function loadContent(folder: string, localFolder?: string): LoadResult {
  const faults: Fault[] = [];
  const raw = readFolder(folder, faults);
  faults.push(...crossCheck(raw));
  const shared = faults.length === 0 ? assemble(folder, raw) : undefined;
  const overlay = localFolder === undefined ? undefined : readOverlay(localFolder, faults);
  if (shared !== undefined && overlay !== undefined) faults.push(...checkOverlay(overlay, shared));
  if (shared === undefined || faults.length > 0) return { ok: false, faults };
  return { ok: true, content: overlay === undefined ? shared : withOverlay(shared, overlay) };
}

function readFolder(folder: string, faults: Fault[]) {
  const broken = new Set<string>();
  const read = <T>(path: string, schema: z.ZodType<T>): Placed<T>[] => {
    const file = relative(dirname(folder), path);
    const result = readYaml(path, file, schema);
    if (result.ok) return [{ value: result.value, file, lineOf: result.lineOf }];
    faults.push(...result.faults);
    broken.add(basename(path, '.yaml'));
    return [];
  };
  const one = <T>(name: string, schema: z.ZodType<T>) => read(join(folder, name), schema);
  const emner = yamlFiles(join(folder, 'emner')).flatMap((path) =>
    read(path, emne).map(({ value, file, lineOf }) => {
      const placed: Emne = { ...value, omrade: basename(dirname(path)) };
      return { value: placed, file, lineOf };
    }),
  );
  return {
    kunnskap: one('kunnskap.yaml', kunnskap),
    omrader: one('omrader.yaml', z.array(omrade)),
    tjenester: one('tjenester.yaml', z.array(tjeneste)),
    kontakter: one('kontakter.yaml', z.array(kontakt)),
    begreper: one('begreper.yaml', z.array(begrep)),
    veiledere: one('veiledere.yaml', z.array(veileder)),
    utenfor: one('utenfor.yaml', utenfor),
    lover: yamlFiles(join(folder, 'lover')).flatMap((path) => read(path, lov)),
    emner,
    /** They stand in a folder of their own beside this one. */
    dialoger: yamlFiles(dialogsOf(folder)).flatMap((path) => read(path, dialog)),
    sjekklister: yamlFiles(join(folder, 'sjekklister')).flatMap((path) => read(path, sjekkliste)),
    /** Names of files that could not be read: a reference to one of them is no fault of its own. */
    broken,
    brokenLover: faults.some(({ file }) => basename(dirname(file)) === 'lover'),
  };
}

function assemble(folder: string, raw: RawContent): Content {
  const rows = <T>(placed: Placed<T[]>[]): T[] => placed.flatMap(({ value }) => value);
  const byId = <T extends { id: string }>(values: T[]) => new Map(values.map((value) => [value.id, value]));
  const [base] = raw.kunnskap;
  if (base === undefined) throw new Error('kunnskap.yaml was read without a fault but is not there');
  return {
    version: versionOf(folder),
    ...base.value,
    omrader: rows(raw.omrader),
    emner: byId(raw.emner.map(({ value }) => value)),
    lover: new Map(raw.lover.map(({ value }) => [value.kortnavn, value])),
    tjenester: byId(rows(raw.tjenester)),
    kontakter: rows(raw.kontakter),
    begreper: rows(raw.begreper),
    veiledere: byId(rows(raw.veiledere)),
    utenfor: raw.utenfor[0]?.value ?? { naer: [], fjern: [] },
    dialoger: byId(raw.dialoger.map(({ value }) => value)),
    sjekklister: byId(raw.sjekklister.filter((placed) => !isFormer(placed)).map(({ value }) => value)),
    tidligereSjekklister: raw.sjekklister.filter(isFormer).map(({ value }) => value),
    lokalt: new Map(),
    godkjenninger: [],
    godkjent: new Map(),
  };
}
