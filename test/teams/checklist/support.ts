import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEvent } from '../../../src/log.js';
import { FileStore } from '../../../src/store/fileStore.js';
import type { ChecklistStore } from '../../../src/store/store.js';
import { makeAdapter } from '../../../src/teams/adapter.js';
import { makeApp } from '../../../src/teams/app.js';
import { Recent } from '../../../src/teams/checklist/recent.js';
import { Sharing } from '../../../src/teams/checklist/sharing.js';
import { listen, makeServer } from '../../../src/teams/server.js';
import { type Answer, activity, send } from '../../store/support/click.js';
import { type Connector, startConnector } from '../../store/support/connector.js';
import { realBot, TODAY } from '../../support/bot.js';

export interface Channel {
  readonly store: ChecklistStore;
  readonly connector: Connector;
  readonly events: LogEvent[];
  /** A message or click whose replies come back in the answer. */
  readonly say: (extra: object) => Promise<CardView[]>;
  /** A click on Action.Execute; gives what takes the place of the card. */
  readonly click: (data: object, extra?: object) => Promise<{ type: string; card: CardView; sentence: string }>;
  readonly invoke: (name: string, value: object, extra?: object) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** A card as a test looks at it: its text, its buttons and their data. */
export interface CardView {
  readonly bytes: number;
  readonly text: string;
  readonly json: string;
  readonly buttons: readonly {
    readonly title: string;
    readonly type: string;
    readonly data?: Record<string, unknown>;
  }[];
}

/** The bot's own server in this process, with a file store of its own and a Bot Connector to talk to. */
export async function openChannel(store?: ChecklistStore): Promise<Channel> {
  const events: LogEvent[] = [];
  const log = (event: LogEvent) => void events.push(event);
  const kept = store ?? new FileStore(mkdtempSync(join(tmpdir(), 'sjekklister-')));
  const now = () => TODAY;
  const checklists = {
    bot: realBot,
    now,
    log,
    store: kept,
    days: 180,
    sharing: new Sharing(log),
    recent: new Recent(),
  };
  const app = makeApp({ bot: realBot, now, log, checklists });
  const parts = {
    adapter: makeAdapter(undefined, log),
    turn: (context: Parameters<typeof app.run>[0]) => app.run(context),
  };
  const server: Server = await listen(makeServer({ ...parts, health: () => ({}), log }), 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const connector = await startConnector();
  const from = { serviceUrl: connector.url };
  const invoke = (name: string, value: object, extra: object = {}) =>
    send(port, activity({ type: 'invoke', name, value, replyToId: 'message-1', ...from, ...extra }));
  return {
    store: kept,
    connector,
    events,
    invoke,
    say: async (extra) => {
      const { body } = await send(
        port,
        activity({ type: 'message', deliveryMode: 'expectReplies', ...from, ...extra }),
      );
      const { activities } = body as { activities: { attachments?: { content: object }[] }[] };
      return activities.map(({ attachments }) => lookAt(attachments?.[0]?.content ?? {}));
    },
    click: async (data, extra) => {
      const { body } = await invoke(
        'adaptiveCard/action',
        { action: { type: 'Action.Execute', verb: 'press', data } },
        extra,
      );
      const { type, value } = body as { type: string; value: object | string };
      const isCard = typeof value === 'object';
      return { type, card: lookAt(isCard ? value : {}), sentence: isCard ? '' : value };
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await connector.stop();
    },
  };
}

export function lookAt(card: object): CardView {
  const json = JSON.stringify(card);
  const texts: string[] = [];
  const buttons: CardView['buttons'][number][] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const one = value as Record<string, unknown>;
    if (one['type'] === 'TextBlock') texts.push(String(one['text']));
    if (String(one['type']).startsWith('Action.') && typeof one['title'] === 'string') {
      buttons.push(one as unknown as CardView['buttons'][number]);
    }
    for (const [key, inner] of Object.entries(one)) if (key !== 'fallback') walk(inner);
  };
  walk(card);
  return { bytes: Buffer.byteLength(json), text: texts.join('\n'), json, buttons };
}

/** The data of the button with this title. */
export function dataOf(card: CardView | undefined, title: string): Record<string, unknown> {
  const button = card?.buttons.find((one) => one.title === title);
  if (button?.data === undefined) throw new Error(`no button «${title}» on: ${card?.buttons.map((one) => one.title)}`);
  return button.data;
}
