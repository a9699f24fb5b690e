import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCard } from '../../src/cards/render.js';
import { RawText } from '../../src/core/guard/text.js';
import type { ButtonPress, Incoming } from '../../src/core/incoming.js';
import { respond } from '../../src/core/respond.js';
import { realBot, TODAY } from '../support/bot.js';

/**
 * The road off the Bot Framework, tried: the core and the cards under an adapter of twenty lines
 * that speaks the same activities over plain HTTP and knows no Microsoft library. What a new
 * adapter must do besides is in docs/drift.md.
 */
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { text, value } = JSON.parse(Buffer.concat(parts).toString()) as { text?: string; value?: ButtonPress };
    const incoming: Incoming =
      value === undefined
        ? { kind: 'text', text: new RawText(text ?? ''), place: 'personal' }
        : { kind: 'button', press: value, place: 'personal' };
    const content = renderCard(respond(realBot(), incoming, TODAY));
    const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    response.end(JSON.stringify({ type: 'message', attachments: [attachment] }));
  });
});
let url = '';
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        resolve();
      });
    }),
);
afterAll(() => void server.close());

const ask = async (activity: object) =>
  (await (await fetch(url, { method: 'POST', body: JSON.stringify(activity) })).json()) as {
    attachments: { content: { type: string; body: object[] } }[];
  };

describe('the core and the cards under another adapter', () => {
  it('answer a question with the same card', async () => {
    const { attachments } = await ask({ type: 'message', text: 'Når må jeg melde fra til barnevernet?' });
    expect(attachments[0]?.content.type).toBe('AdaptiveCard');
    expect(JSON.stringify(attachments[0]?.content.body)).toContain('§13-2');
  });

  it('answer a button', async () => {
    const { attachments } = await ask({ type: 'message', value: { press: 'ord', ord: 'tema', form: 'nn' } });
    expect(attachments[0]?.content.body.length).toBeGreaterThan(0);
  });
});
