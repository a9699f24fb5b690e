import { z } from 'zod/v4';
import { hjemmelText } from './hjemmel.js';
import { day, httpsLink, line, text } from './text.js';

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
    .regex(/^nl-\d{8}-\d{3}$/)
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
