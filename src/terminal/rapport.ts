import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { configOrExit } from '../configOrExit.js';
import { type ApprovalKey, textToApprove } from '../content/approval.js';
import { type ApprovedText, approvalHash } from '../content/approvedText.js';
import type { Content } from '../content/content.js';
import { dayInNorway } from '../content/day.js';
import { faultLines } from '../content/fault.js';
import { KNOWLEDGE } from '../content/files.js';
import { loadContent } from '../content/load.js';
import { cachedFiles, LAW_CACHE } from '../law/fetchLaws.js';
import { readOrdlyder } from '../law/ordlyder.js';
import { reportPage } from './rapport/page.js';

/**
 * `npm run kunnskap:rapport [-- FIL]` writes the page for the jurist. `--ta-vare-pa` copies the text
 * of every approval that holds into the local folder, so that a later change can be shown.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'ta-vare-pa': { type: 'boolean', default: false } },
});
process.exitCode = run();

function run(): number {
  const config = configOrExit();
  const loaded = loadContent(KNOWLEDGE, config.localKnowledge);
  if (!loaded.ok) {
    process.stderr.write(faultLines(loaded.faults));
    return 1;
  }
  const { content } = loaded;
  const kept = config.localKnowledge === undefined ? undefined : join(config.localKnowledge, 'godkjent');
  if (values['ta-vare-pa']) return keepApproved(content, kept);
  const { ordlyder, faults } = readOrdlyder(content, config.lawDir ?? cachedFiles(LAW_CACHE));
  for (const { file, message } of faults) process.stderr.write(`Lovdata-fil ${file}: ${message}\n`);
  const page = reportPage({
    content,
    ordlyder,
    before: (key, hash) => readKept(kept, key, hash),
    day: dayInNorway(new Date()),
    staleAfterMonths: config.staleAfterMonths,
  });
  const file = resolve(positionals[0] ?? fileURLToPath(new URL('../../artifacts/kunnskap.html', import.meta.url)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  process.stdout.write(`Skrev ${file} (${content.emner.size} emner, ${(page.length / 1e6).toFixed(1)} MB).\n`);
  return 0;
}

/** The approved texts, one file each, named by what was approved and its hash. */
function keptFile(folder: string, key: ApprovalKey, hash: string): string {
  return join(folder, `${key.replace(/[^\p{L}\p{N}]+/gu, '-')}.${hash}.yaml`);
}

function keepApproved(content: Content, folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write('Sett LOKAL_KUNNSKAP til den lokale mappen først.\n');
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const key of content.godkjent.keys()) {
    const text = textToApprove(content, key) ?? {};
    writeFileSync(keptFile(folder, key, approvalHash(text)), stringify(text));
  }
  process.stdout.write(`Tok vare på ${content.godkjent.size} godkjente tekster i ${folder}.\n`);
  return 0;
}

/** A kept text counts only when it is the very text of the approval. */
function readKept(folder: string | undefined, key: ApprovalKey, hash: string): ApprovedText | undefined {
  const file = folder === undefined ? '' : keptFile(folder, key, hash);
  if (!existsSync(file)) return undefined;
  try {
    const text = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const strings = Object.fromEntries(Object.entries(text).map(([field, value]) => [field, String(value)]));
    return approvalHash(strings) === hash ? strings : undefined;
  } catch {
    return undefined;
  }
}
