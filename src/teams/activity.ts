import { z } from 'zod/v4';

const text = (most: number) => z.string().max(most);
const account = z.looseObject({ id: text(500).min(1) });

/** The parts of a Bot Framework activity that the bot needs; anything else passes unread. */
export const activitySchema = z.looseObject({
  type: text(100).min(1),
  id: text(500).optional(),
  channelId: text(100).min(1),
  serviceUrl: z.string().url().max(500),
  from: account,
  recipient: account,
  conversation: account,
  text: z.string().optional(),
  name: text(200).optional(),
});

/** Is this body an activity that the adapter can be given? */
export function isActivity(body: unknown): boolean {
  return activitySchema.safeParse(body).success;
}
