import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from '../core/guard/guard.js';
import { MASKED_KINDS, type MaskedKind } from '../core/guard/kinds.js';
import { RawText } from '../core/guard/text.js';

/**
 * `npm run --silent eval:guard` measures the guard on a set written by other eyes: recall a kind
 * and a style, false alarms on clean items, and each fault by line and style (never its text).
 * Another set: `npm run --silent eval:guard -- test/eval/guard/tuning.jsonl`.
 */
const HELD_OUT = fileURLToPath(new URL('../../test/eval/guard/items.jsonl', import.meta.url));
const ITEMS = process.argv[2] === undefined ? HELD_OUT : resolve(process.argv[2]);
/** What issue 5 aims at apart from the kinds: names by how they are written. The last three are parts of the first two. */
const NAME_GROUPS = [
  ['full names', /^navn-full/u],
  ['first names', /^navn-(?:for|fornavn|liten)-/u],
  ['full, small', /^navn-full-(?:smaa|liten-bokstav)$/u],
  ['first, small', /^navn-(?:for-smaa|liten-bokstav)$/u],
  ['turned round', /^navn-full-(?:baklengs|etternavn-forst)$/u],
] as const;

interface Judged {
  readonly line: number;
  readonly style: string;
  readonly wanted: readonly MaskedKind[];
  readonly seen: readonly MaskedKind[];
}

if (existsSync(ITEMS)) {
  report(judgeAll(readFileSync(ITEMS, 'utf8')));
} else {
  process.stderr.write(`${ITEMS} is not there: one JSON object a line, {"text", "kinds", "style"}.\n`);
  process.exitCode = 2;
}

function judgeAll(lines: string): Judged[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { text, kinds, style } = readItem(line, index + 1);
    return [{ line: index + 1, style, wanted: kinds, seen: guard(new RawText(text)).masked }];
  });
}

/** One item of the set. A broken line ends the run, since a figure from half a set misleads. */
function readItem(line: string, number: number): { text: string; kinds: MaskedKind[]; style: string } {
  const { text, kinds, style } = JSON.parse(line) as Record<string, unknown>;
  const known = Array.isArray(kinds) ? MASKED_KINDS.filter((kind) => kinds.includes(kind)) : [];
  if (typeof text !== 'string' || typeof style !== 'string' || !Array.isArray(kinds) || known.length !== kinds.length) {
    throw new Error(`line ${number}: wants text, kinds (of the masked kinds, each once) and style`);
  }
  return { text, kinds: known, style };
}

function report(all: readonly Judged[]): void {
  const clean = all.filter(({ wanted }) => wanted.length === 0);
  print(`${all.length} items: ${all.length - clean.length} with personal data, ${clean.length} clean`);
  print('\nkind            found  of    recall');
  for (const kind of MASKED_KINDS)
    printShare(
      kind,
      all.filter(({ wanted }) => wanted.includes(kind)),
      ({ seen }) => seen.includes(kind),
    );
  print('\nnames, by style');
  for (const [name, styles] of NAME_GROUPS)
    printShare(
      name,
      all.filter(({ wanted, style }) => wanted.includes('navn') && styles.test(style)),
      ({ seen }) => seen.includes('navn'),
    );
  print('\nstyle (all kinds found)');
  for (const style of new Set(all.filter(({ wanted }) => wanted.length > 0).map((one) => one.style)))
    printShare(
      style,
      all.filter((one) => one.style === style && one.wanted.length > 0),
      isComplete,
    );
  print('\nfalse alarms on clean items, by style');
  printShare('all', clean, ({ seen }) => seen.length > 0);
  for (const style of new Set(clean.map((one) => one.style)))
    printShare(
      style,
      clean.filter((one) => one.style === style),
      ({ seen }) => seen.length > 0,
    );
  print('\nfaults');
  for (const one of all)
    if (!isComplete(one)) print(`line ${one.line} (${one.style}): missed ${missing(one).join(', ')}`);
  for (const one of clean)
    if (one.seen.length > 0) print(`line ${one.line} (${one.style}): false ${one.seen.join(', ')}`);
}

function missing({ wanted, seen }: Judged): MaskedKind[] {
  return wanted.filter((kind) => !seen.includes(kind));
}

function isComplete(one: Judged): boolean {
  return missing(one).length === 0;
}

function printShare(name: string, among: readonly Judged[], hit: (one: Judged) => boolean): void {
  if (among.length === 0) return;
  const hits = among.filter(hit).length;
  print(
    `${name.padEnd(15)} ${String(hits).padStart(5)}  ${String(among.length).padEnd(5)} ${((100 * hits) / among.length).toFixed(1)} %`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
