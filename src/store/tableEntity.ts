import type { Liste } from '../core/decide/checklist/list.js';
import { parseList } from './schema.js';

/** A list as Azure Tables keeps it: flat, the two collections as JSON text. */
export interface Stored {
  readonly mal: string;
  readonly versjon: number;
  readonly form: string;
  readonly punkter: string;
  readonly gjort: string;
  readonly opprettet: string;
  readonly endret: string;
  readonly frist?: string;
  readonly lukket?: string;
}

/** Ids are random, so two characters of them spread the lists over many partitions. */
export function partitionOf(id: string): string {
  return `l-${id.slice(0, 2)}`;
}

export function entityOf(list: Liste): Stored & { partitionKey: string; rowKey: string } {
  const { id, punkter, gjort, ...rest } = list;
  return {
    partitionKey: partitionOf(id),
    rowKey: id,
    ...rest,
    punkter: JSON.stringify(punkter),
    gjort: JSON.stringify(gjort),
  };
}

/** The list in an entity; undefined when the entity is not one of ours. */
export function listOf(entity: Stored & { rowKey?: string }): Liste | undefined {
  const { rowKey, mal, versjon, form, punkter, gjort, opprettet, endret, frist, lukket } = entity;
  try {
    return parseList({
      id: rowKey,
      mal,
      versjon,
      form,
      punkter: JSON.parse(punkter),
      gjort: JSON.parse(gjort),
      opprettet,
      endret,
      ...(frist === undefined ? {} : { frist }),
      ...(lukket === undefined ? {} : { lukket }),
    });
  } catch {
    return undefined;
  }
}
