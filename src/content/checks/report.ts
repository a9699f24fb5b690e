import type { Fault } from '../fault.js';
import type { Placed } from '../load.js';

/** A fault at a field of a file that was read. */
export function faultAt(placed: Placed<unknown>, path: readonly PropertyKey[], message: string): Fault {
  return { file: placed.file, line: placed.lineOf(path), field: path.map(String).join('.'), message };
}

/** One fault for each value after the first that has the same key. */
export function duplicates<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  report: (value: T, key: string) => Fault,
): Fault[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const key = keyOf(value);
    if (seen.has(key)) return [report(value, key)];
    seen.add(key);
    return [];
  });
}
