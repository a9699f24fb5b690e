import { z } from 'zod/v4';
import { day, httpsLink, id, line, text } from './text.js';

/** A municipality's own note on a topic: its routine, its contact point. */
export const lokalMerknad = z.strictObject({
  emne: id,
  merknad: text,
  lenke: z.strictObject({ navn: text, adresse: httpsLink }).optional(),
});

/** What can be approved, and its names in `godkjenninger.yaml`. */
export const GODKJENNES = ['emne', 'bestemmelse', 'dialog', 'sjekkliste'] as const;

/** A role approves, never a named person: names do not belong in the bot. */
const rolle = line.regex(
  /^[\p{Ll}][\p{Ll}\s/-]{2,60}$/u,
  'skriv rollen med små bokstaver (kommuneadvokat, fagleder barnevern), aldri et navn',
);

/** An approval holds for one text: the hash is of the text that was read. */
export const godkjenning = z
  .strictObject({
    emne: id.optional(),
    bestemmelse: line.optional(),
    dialog: id.optional(),
    sjekkliste: id.optional(),
    hash: z.string().regex(/^[0-9a-f]{16}$/, 'hashen er de 16 tegnene i rapporten'),
    rolle,
    dato: day,
  })
  .refine((value) => GODKJENNES.filter((kind) => value[kind] !== undefined).length === 1, {
    message: 'skriv én av emne, bestemmelse, dialog eller sjekkliste',
  });

export type LokalMerknad = z.infer<typeof lokalMerknad>;
export type Godkjenning = z.infer<typeof godkjenning>;
