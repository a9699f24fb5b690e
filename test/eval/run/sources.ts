import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const RUNTIME_IMPORT = /^(?:import|export)\s+(?!type\b)[^'";]*?from\s+'(\.{1,2}\/[^']+)\.js'/gmu;

/** Hash of a module and of every module of ours that it runs on. */
export function hashOfSources(entries: readonly URL[]): string {
  const seen = new Map<string, string>();
  const queue = [...entries];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next.href)) continue;
    const source = readFileSync(next, 'utf8');
    seen.set(next.href, source);
    for (const [, path] of source.matchAll(RUNTIME_IMPORT)) queue.push(new URL(`${path}.ts`, next));
  }
  const hash = createHash('sha256');
  for (const href of [...seen.keys()].sort()) hash.update(seen.get(href) ?? '');
  return hash.digest('hex').slice(0, 12);
}
