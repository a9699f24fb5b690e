import { z } from 'zod/v4';
import { VIRKNING } from './emne.js';
import { hjemmelText } from './hjemmel.js';
import { id, line, paragraphs, text } from './text.js';

/** Node ids begin with a letter: YAML keys that are numbers would lose their order. */
const nodeId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'en node-id er små bokstaver a–z, tall og bindestrek, og begynner med en bokstav',
  );

/** What a choice adds to the record: which services it speaks for, and the rule it points at. */
const valg = z.strictObject({
  id: nodeId,
  tekst: text,
  hjelp: text.optional(),
  til: nodeId,
  /** A question about the service is answered by these when the reader's service is known. */
  tjenester: z.array(id).min(1).optional(),
  /** Shown first among the legal bases of the outcome this choice leads to. */
  hjemler: z.array(hjemmelText).default([]),
});

const sporsmal = z.strictObject({
  slag: z.literal('sporsmal'),
  tekst: text,
  hjelp: text.optional(),
  punkter: paragraphs.optional(),
  hjemler: z.array(hjemmelText).default([]),
  valg: z.array(valg).min(2),
});

const utfall = z.strictObject({
  slag: z.literal('utfall'),
  virkning: z.enum(VIRKNING),
  overskrift: text,
  betydning: text,
  gjor: paragraphs,
  hjemler: z.array(hjemmelText).min(1),
  usikkert: text.optional(),
  endrer: paragraphs,
  /** Ready texts to copy: each paragraph stands on its own line. */
  tekster: z.array(z.strictObject({ tittel: text, tekst: paragraphs })).default([]),
  /** A new Teams meeting with a neutral subject and this text: opened by the reader, not by the bot. */
  mote: z.strictObject({ etikett: text, emne: text, tekst: paragraphs }).optional(),
  /** Topic ids, or `dialog:<id>`. */
  relatert: z
    .array(z.string().regex(/^(dialog:)?[a-z0-9-]+$/, 'relatert er en emne-id eller dialog:<id>'))
    .max(6)
    .default([]),
});

/** Goes on in another dialog, at its start or at one of its nodes. */
const henvisning = z.strictObject({ slag: z.literal('henvisning'), dialog: id, node: nodeId.optional() });

const node = z.discriminatedUnion('slag', [sporsmal, utfall, henvisning]);

/** One dialog: enumerated choices, each naming its next node. The first node in the file is the start. */
export const dialog = z.strictObject({
  id,
  versjon: z.string().regex(/^\d+$/, 'versjon er et tall i anførselstegn'),
  tittel: text,
  intro: text,
  /** True when it holds nothing about a case, so that it may answer in a channel. */
  kanal: z.boolean().default(false),
  /** What people type to start it: the whole message, not a part of one. */
  start: z.strictObject({ nb: z.array(line).min(1), nn: z.array(line).min(1) }),
  noder: z.record(nodeId, node),
});

export type Dialog = z.infer<typeof dialog>;
export type DialogNode = z.infer<typeof node>;
export type Sporsmal = z.infer<typeof sporsmal>;
export type Utfall = z.infer<typeof utfall>;
export type Valg = z.infer<typeof valg>;
