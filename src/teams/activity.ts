import { z } from 'zod/v4';

const text = (most: number) => z.string().max(most);
const account = z.looseObject({ id: text(500).min(1) });
const tenantId = text(100);

/** The parts of a Bot Framework activity that the bot needs; anything else passes unread. */
export const activitySchema = z.looseObject({
  type: text(100).min(1),
  id: text(500).optional(),
  channelId: text(100).min(1),
  serviceUrl: z.string().url().max(500),
  timestamp: text(100).optional(),
  from: account,
  recipient: account,
  conversation: account.extend({ tenantId: tenantId.optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: tenantId.optional() }).optional() }).nullish(),
  text: z.string().optional(),
  name: text(200).optional(),
  deliveryMode: text(50).optional(),
});

/** An activity as far as the door looks at it. */
export type GateActivity = z.infer<typeof activitySchema>;

/** The body as an activity that the adapter can be given, or undefined. */
export function parseActivity(body: unknown): GateActivity | undefined {
  return activitySchema.safeParse(body).data;
}
