import { z } from 'zod/v4';
import { hjemmelText } from './hjemmel.js';
import { day, httpsLink, id, line, text } from './text.js';

/** The base as a whole: when the rules were last checked and how far back we can answer. */
export const kunnskap = z.strictObject({ kontrollert: day, eldste: day });

export const omrade = z.strictObject({ id, navn: text, omtale: text });

/** Every service id the bot knows; the order is the one shown. */
export const tjeneste = z.strictObject({
  id,
  navn: text,
  gruppe: text,
  /** What people call the service and those who work there, one recogniser phrase each. */
  kjennetegn: z.array(line).min(1),
  /** What only suggests the service, and never names it alone: «posten vår», «sosialhjelp». */
  antydninger: z.array(line).optional(),
  omtale: text,
  regler: z.array(hjemmelText).min(1),
  vanlige: z.array(id).min(3).max(6),
});

export const kontakt = z.strictObject({
  id,
  slag: z.enum(['nod', 'rad', 'lokal']),
  nummer: line.optional(),
  navn: text,
  nar: text,
  lenke: httpsLink.optional(),
  kontrollert: z.strictObject({ dato: day, mot: line }),
  usikkert: text.optional(),
});

export const begrep = z.strictObject({ id, ord: text, forklaring: text, kode: line.optional() });

export const veileder = z.strictObject({
  id,
  tittel: line,
  utgiver: line,
  aar: z.number().int().optional(),
  lenke: httpsLink.optional(),
  advarsel: text.optional(),
});

export const utenfor = z.strictObject({ naer: z.array(line), fjern: z.array(line) });

export type Kunnskap = z.infer<typeof kunnskap>;
export type Omrade = z.infer<typeof omrade>;
export type Tjeneste = z.infer<typeof tjeneste>;
export type Kontakt = z.infer<typeof kontakt>;
export type Begrep = z.infer<typeof begrep>;
export type Veileder = z.infer<typeof veileder>;
export type Utenfor = z.infer<typeof utenfor>;
