import { existsSync, readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod/v4';
import type { Fault } from './fault.js';

z.config(z.locales.no());

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: LineOf }
  | { readonly ok: false; readonly faults: Fault[] };
/** The 1-based line where a field stands, or of its nearest parent that stands in the file. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/**
 * Reads one YAML file and parses it with a schema. Every fault of the file is reported at once,
 * each with its line. `shownAs` is the name of the file in reports.
 */
export function readYaml<T>(path: string, shownAs: string, schema: z.ZodType<T>): Read<T> {
  if (!existsSync(path)) {
    return { ok: false, faults: [{ file: shownAs, line: 1, field: '', message: 'filen mangler' }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file: shownAs,
      line: error.linePos?.[0].line ?? 1,
      field: '',
      message: `YAML kan ikke leses (${error.code})`,
    }));
    return { ok: false, faults };
  }
  const lineOf = lineFinder(document, lines);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  const faults = parsed.error.issues.map((issue) => ({
    file: shownAs,
    line: lineOf(issue.path),
    field: issue.path.map(String).join('.'),
    message: issue.message,
  }));
  return { ok: false, faults };
}

function lineFinder(document: Document, lines: LineCounter): LineOf {
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}
