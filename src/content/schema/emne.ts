import { z } from 'zod/v4';
import { hjemmelText } from './hjemmel.js';
import { id, line, paragraphs, text } from './text.js';

export const SLAG = ['rett', 'om', 'viderevisning'] as const;
export const VIRKNING = ['plikt', 'ingen-plikt', 'kan', 'kan-ikke', 'noytral'] as const;
export const KONSEKVENS = ['hoy', 'vanlig'] as const;
const OFFER = /^(dialog|sjekkliste):[a-z0-9-]+$/;

/** A service's own answer, where its rule differs from the topic's. */
const tjenesteSvar = z.strictObject({
  for: z.array(id).min(1),
  kort: text,
  gjor: text.optional(),
  mer: paragraphs.optional(),
  hjemler: z.array(hjemmelText).min(1),
  virkning: z.enum(VIRKNING).optional(),
  konsekvens: z.enum(KONSEKVENS).optional(),
  usikkert: text.optional(),
});

/** One topic: one question people have, its answer and the law behind it. */
export const emne = z.strictObject({
  id,
  familie: id,
  slag: z.enum(SLAG),
  virkning: z.enum(VIRKNING),
  konsekvens: z.enum(KONSEKVENS),
  tittel: text,
  sporsmal: z.strictObject({
    nb: z.array(line).min(1),
    nn: z.array(line).min(1),
    dialekt: z.array(line).optional(),
    en: z.array(line).optional(),
  }),
  svar: z.strictObject({ kort: text, gjor: text, mer: paragraphs.optional() }),
  hjemler: z.array(hjemmelText).default([]),
  tjenester: z.array(tjenesteSvar).default([]),
  usikkert: text.optional(),
  relatert: z.array(id).max(6).default([]),
  tilbud: z.array(z.string().regex(OFFER, 'et tilbud er dialog:<id> eller sjekkliste:<id>')).default([]),
  lesMer: z.array(id).default([]),
});

export type EmneFile = z.infer<typeof emne>;
export type TjenesteSvar = z.infer<typeof tjenesteSvar>;
export type Virkning = (typeof VIRKNING)[number];
export type Konsekvens = (typeof KONSEKVENS)[number];
export type Slag = (typeof SLAG)[number];
