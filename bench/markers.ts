import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** Puts what a bench measured into a document, between `<!-- name -->` and `<!-- /name -->`. */
export function writeBetween(document: string, name: string, text: string): void {
  const path = fileURLToPath(new URL(document, root));
  const before = readFileSync(path, 'utf8');
  const part = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  if (!part.test(before)) throw new Error(`${document} has no <!-- ${name} --> to write in`);
  writeFileSync(
    path,
    before.replace(part, (_all, open: string, close: string) => `${open}${text}\n${close}`),
  );
}
