import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { OrdlydHash } from './normalise.js';

/**
 * Writes hashes into the text of a statute's YAML file, one for the period of each paragraph that
 * is asked for. Only those lines change: comments, order and line breaks stay as people wrote them.
 */
export function storeHashes(
  yaml: string,
  hashFor: (paragraf: string, gjelderTil: string | undefined) => OrdlydHash | undefined,
): string {
  const document = parseDocument(yaml);
  const list = document.get('bestemmelser', true);
  if (!isSeq(list)) return yaml;
  const edits = list.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const hash = hashFor(String(item.get('paragraf')), textOf(item, 'gjelderTil'));
    return hash === undefined ? [] : [editFor(yaml, item, hash)];
  });
  // From the end, so that no edit moves the place of the next.
  return edits
    .filter((edit) => edit !== undefined)
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, line }) => text.slice(0, from) + line + text.slice(to), yaml);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

function editFor(yaml: string, item: YAMLMap, { tittel, tekst }: OrdlydHash): Edit | undefined {
  const line = `    ordlydHash: { tittel: "${tittel}", tekst: "${tekst}" }\n`;
  const present = lineOf(yaml, pairOf(item, 'ordlydHash'));
  if (present !== undefined) return { ...present, line };
  const after = lineOf(yaml, pairOf(item, 'kontrollert'));
  return after === undefined ? undefined : { from: after.to, to: after.to, line };
}

function textOf(item: YAMLMap, key: string): string | undefined {
  const value: unknown = item.get(key);
  return value === undefined ? undefined : String(value);
}

function pairOf(item: YAMLMap, key: string): Pair | undefined {
  return item.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** From the beginning of a pair's first line to the end of its last. */
function lineOf(yaml: string, pair: Pair | undefined): { readonly from: number; readonly to: number } | undefined {
  if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return undefined;
  const value = pair.value as { range?: [number, number, number] } | null;
  const last = value?.range?.[1] ?? pair.key.range[1];
  const from = yaml.lastIndexOf('\n', pair.key.range[0] - 1) + 1;
  const end = yaml.indexOf('\n', last - 1);
  return { from, to: end < 0 ? yaml.length : end + 1 };
}
