import { z } from 'zod/v4';
import { hjemmelText } from './hjemmel.js';
import { day, httpsLink, line, text } from './text.js';

const hash = z.string().regex(/^([0-9a-f]{16}|-)$/, 'en hash er 16 tegn; den skrives av npm run lovsjekk');
const endring = z.strictObject({ dato: day, ved: line, hva: text });
const vedtattEndring = z.strictObject({ ved: line, hva: text });

/** One paragraph of a statute, or one period of it when its number has got new content. */
export const bestemmelse = z.strictObject({
  paragraf: z.string().regex(/^\d+(-\d+)?( [a-z])?$/, 'en § skrives "13-2", "13 b" eller "2-5 c"'),
  tittel: text,
  innhold: text,
  bokstaver: z.record(z.string(), text).optional(),
  gjelderFra: day.optional(),
  gjelderTil: day.optional(),
  erstattetAv: z.array(hjemmelText).min(1).optional(),
  endringer: z.array(endring).optional(),
  vedtattIkkeIKraft: z.array(vedtattEndring).optional(),
  usikkert: text.optional(),
  kontrollert: z.strictObject({ dato: day, mot: line }),
  /** Recognises the official title and wording that were checked; written by `npm run lovsjekk -- --godta`. */
  ordlydHash: z.strictObject({ tittel: hash, tekst: hash }).optional(),
});

/** A statute, regulation or convention, with the paragraphs the bot uses. */
export const lov = z.strictObject({
  kortnavn: line,
  navn: line,
  slag: z.enum(['lov', 'forskrift', 'konvensjon', 'forordning']),
  aliaser: z.array(line),
  dato: day,
  nummer: z.string().optional(),
  lenke: httpsLink,
  lovdataFil: z
    .string()
    .regex(/^(nl-\d{8}-\d{3}|sf-\d{8}-\d{4})$/)
    .optional(),
  /** The part of the file for a convention or regulation printed as an appendix: `bkn`, `gdpr`. */
  lovdataDel: z
    .string()
    .regex(/^[a-z0-9]+$/)
    .optional(),
  status: z.enum(['i-kraft', 'vedtatt-ikke-i-kraft', 'opphevet']),
  ikraft: day.optional(),
  opphevet: day.optional(),
  erstattetAv: line.optional(),
  omtale: text,
  bestemmelser: z.array(bestemmelse),
});

export type Bestemmelse = z.infer<typeof bestemmelse>;
export type Lov = z.infer<typeof lov>;
