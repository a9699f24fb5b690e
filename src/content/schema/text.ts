import { z } from 'zod/v4';

/** Text that must be there: no empty strings, no stray space at the ends. */
export const line = z.string().trim().min(1, 'teksten er tom');

/** A text a user sees, in both written forms of Norwegian; English only for the most vital. */
export const text = z.strictObject({ nb: line, nn: line, en: line.optional() });

/** Several short paragraphs in both forms. */
export const paragraphs = z.strictObject({
  nb: z.array(line).min(1),
  nn: z.array(line).min(1),
  en: z.array(line).min(1).optional(),
});

/** ids are ASCII, lower case, with hyphens: they stand in buttons, file names and logs. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'en id er små bokstaver a–z, tall og bindestrek');

/** A calendar day, ISO 8601 (`2026-01-01`), kept as text so that no time zone can move it. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'en dato skrives 2026-01-01')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'datoen finnes ikke');

export const httpsLink = z.string().regex(/^https:\/\/[^\s]+$/, 'en lenke begynner med https://');

export type Text = z.infer<typeof text>;
export type Paragraphs = z.infer<typeof paragraphs>;
