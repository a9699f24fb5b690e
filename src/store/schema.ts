import { z } from 'zod/v4';
import type { Liste } from '../core/decide/checklist/list.js';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A stored list. Strict: a field we do not know may be one we must not keep. */
export const listSchema = z.strictObject({
  id,
  mal: id,
  versjon: z.number().int().min(1),
  form: z.enum(['nb', 'nn', 'en']),
  punkter: z.array(id).max(250),
  gjort: z.record(id, day),
  opprettet: day,
  endret: day,
  frist: day.optional(),
  lukket: day.optional(),
});

const count = z.number().int().min(0);

/** The whole of the file store's file. */
export const fileSchema = z.strictObject({
  skjema: z.literal(1),
  lister: z.record(id, listSchema),
  nyttig: z.record(id, z.strictObject({ ja: count, nei: count })),
});

export type StoredFile = Omit<z.infer<typeof fileSchema>, 'lister'> & { lister: Record<string, Liste> };

/** A list read from outside as ours; undefined when it is not one. */
export function parseList(value: unknown): Liste | undefined {
  return listSchema.safeParse(value).data as Liste | undefined;
}
