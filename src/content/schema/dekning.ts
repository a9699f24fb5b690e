import { z } from 'zod/v4';
import { id, line } from './text.js';

/** Why a provision is no topic's legal basis, and which topic tells of it all the same. */
export const dekning = z.array(
  z.strictObject({ bestemmelser: z.array(line).min(1), emne: id.optional(), grunn: line }),
);

export type Dekning = z.infer<typeof dekning>;
