import { z } from 'zod/v4';
import { hjemmelText } from './hjemmel.js';
import { id, line, text } from './text.js';

/** `rutine` is shared and ticked off in a channel; `huskeliste` is for one's own work in a case. */
export const LISTESLAG = ['rutine', 'huskeliste'] as const;

const punkt = z
  .strictObject({
    id,
    tekst: text,
    hjemmel: z.array(hjemmelText).min(1).optional(),
    /** Why the item stands there, when it is practice and not law. */
    grunn: text.optional(),
    rolle: id.optional(),
  })
  .refine(({ hjemmel, grunn }) => hjemmel !== undefined || grunn !== undefined, 'et punkt må ha hjemmel eller grunn');

/** One template in one version. A change of items is a new version; the old goes to `tidligere/`. */
export const sjekkliste = z.strictObject({
  id,
  slag: z.enum(LISTESLAG),
  versjon: z.number().int().min(1),
  tittel: text,
  innledning: text,
  /** Words people use for it, beside the title. */
  kjennetegn: z.array(line).min(1),
  roller: z.record(id, text).default({}),
  punkter: z.array(punkt).min(3).max(60),
});

export type Sjekkliste = z.infer<typeof sjekkliste>;
export type Punkt = z.infer<typeof punkt>;
export type Listeslag = (typeof LISTESLAG)[number];
