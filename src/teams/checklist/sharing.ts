import { type Activity, CloudAdapterBase, type TurnContext } from 'botbuilder';
import { errorName, type Log } from '../../log.js';

type Render = () => Promise<Partial<Activity> | undefined>;

/** Botbuilder's connector client, as much of it as an update needs. */
interface Connector {
  readonly conversations: {
    updateActivity(conversationId: string, activityId: string, activity: Partial<Activity>): Promise<unknown>;
  };
}

/**
 * Shows everybody in the conversation a list as it is now, by updating its message. Many ticks at
 * once become few updates: one at a time a message, and the last one always shows the last state.
 * Conversation and message are held in memory only while their update is under way.
 */
export class Sharing {
  readonly #log: Log;
  readonly #running = new Map<string, { again: boolean; render: Render; done: Promise<boolean> }>();

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * Updates the message the click came from. Resolves to whether it went; the click's own answer
   * need not wait for it. The context is read at once, so that it may end before the update does.
   */
  share(context: TurnContext, render: Render): Promise<boolean> {
    const { activity, adapter } = context;
    const messageId = activity.replyToId;
    const connector =
      adapter instanceof CloudAdapterBase ? context.turnState.get<Connector>(adapter.ConnectorClientKey) : undefined;
    if (messageId === undefined || connector === undefined) return Promise.resolve(false);
    const conversationId = activity.conversation.id;
    const key = `${conversationId} ${messageId}`;
    const running = this.#running.get(key);
    if (running !== undefined) {
      running.again = true;
      running.render = render;
      return running.done;
    }
    const entry = { again: true, render, done: Promise.resolve(false) };
    this.#running.set(key, entry);
    entry.done = this.#run(key, entry, (message) =>
      connector.conversations.updateActivity(conversationId, messageId, {
        ...message,
        id: messageId,
        conversation: activity.conversation,
      }),
    );
    return entry.done;
  }

  async #run(
    key: string,
    entry: { again: boolean; render: Render },
    send: (message: Partial<Activity>) => Promise<unknown>,
  ): Promise<boolean> {
    try {
      while (entry.again) {
        entry.again = false;
        const message = await entry.render();
        if (message !== undefined) await send(message);
      }
      return true;
    } catch (error) {
      this.#log({ event: 'share-failed', error: errorName(error) });
      return false;
    } finally {
      this.#running.delete(key);
    }
  }
}
