import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Channel, dataOf, lookAt, openChannel } from './support.js';

let channel: Channel;

beforeAll(async () => {
  channel = await openChannel();
});

afterAll(() => channel.stop());

interface Task {
  readonly type: string;
  readonly value: { readonly card?: { readonly content: object } };
}

async function task(name: 'fetchTask' | 'submitAction', data: object = {}, extra: object = {}): Promise<Task> {
  const { status, body } = await channel.invoke(`composeExtension/${name}`, { commandId: 'sjekkliste', data }, extra);
  expect(status).toBe(200);
  return (body as { task: Task }).task;
}

const cardOf = (shown: Task) => lookAt(shown.value.card?.content ?? {});
const CHOSEN = { mal: 'internkontroll', form: 'nb', steg: 'legg-ut', punkter: 'beskrivelse,rutiner' };

describe('the action menu’s task module', () => {
  it('asks for a template, then for items, own items and a due date', async () => {
    const first = cardOf(await task('fetchTask'));
    expect(first.json).toContain('"id":"mal"');
    const second = cardOf(await task('submitAction', { mal: 'internkontroll', form: 'nn', ...dataOf(first, 'Neste') }));
    expect(second.text).toContain('Internkontroll med teieplikt og samarbeid');
    for (const input of ['punkter', 'egne', 'frist']) expect(second.json).toContain(`"id":"${input}"`);
  });

  it('posts the card itself, with the chosen items, own items and the date', async () => {
    const shown = await task('submitAction', {
      ...CHOSEN,
      egne: 'Avtale om vikarer er på plass\n\nNy rutine er lest',
      frist: '2026-12-24',
    });
    expect(shown.type).toBe('continue');
    expect(cardOf(shown).text).toContain('Sjekklisten er lagt ut i samtalen.');
    const card = lookAt((channel.connector.delivered.at(-1)?.activity.attachments?.[0]?.content ?? {}) as object);
    expect(card.text).toContain('0 av 4 punkter er gjort');
    expect(card.text).toContain('4) Ny rutine er lest');
    expect(card.text).toContain('24. desember 2026');
    expect(card.json).toContain('https://teams.microsoft.com/l/meeting/new?');
    const ticked = await channel.click(dataOf(card, 'Hak av 4'));
    expect(ticked.card.text).toContain('☑ 4) Ny rutine er lest');
    // The text is in the card alone.
    const id = String(dataOf(card, 'Hak av 4')['liste']);
    expect(JSON.stringify(await channel.store.get(id))).not.toContain('rutine er lest');
    expect((await channel.store.get(id))?.punkter).toEqual(['beskrivelse', 'rutiner', 'e1', 'e2']);
  });

  it.each([
    ['Ring 41 23 45 67 før møtet', 'person eller en sak'],
    ['Følg opp 01010750160', 'person eller en sak'],
    ['a\nb\nc\nd\ne\nf', 'Høyst 5'],
    ['x'.repeat(120), 'Høyst 80 tegn'],
  ])('refuses the own items «%s» with a reason, and repeats nothing of them', async (egne, reason) => {
    const before = channel.connector.delivered.length;
    const refused = cardOf(await task('submitAction', { ...CHOSEN, egne }));
    expect(refused.text).toContain(reason);
    expect(refused.json).not.toContain(egne.slice(-11));
    expect(channel.connector.delivered).toHaveLength(before);
  });

  it('guards what a card says again: a forged own item is not shown', async () => {
    await task('submitAction', { ...CHOSEN, egne: 'Helt vanlig punkt' });
    const card = lookAt((channel.connector.delivered.at(-1)?.activity.attachments?.[0]?.content ?? {}) as object);
    const forged = { ...dataOf(card, 'Hak av 1'), egne: ['Ring 41 23 45 67'] };
    const { card: shown } = await channel.click(forged);
    expect(shown.json).not.toContain('41 23 45 67');
    expect(shown.text).toContain('fjernet');
  });

  it('wants at least one item', async () => {
    expect(cardOf(await task('submitAction', { ...CHOSEN, punkter: '' })).text).toContain('Velg minst ett punkt.');
  });

  it('explains in private chat how to post', async () => {
    const shown = await task('fetchTask', {}, { conversation: { id: 'chat', conversationType: 'personal' } });
    expect(shown.type).toBe('continue');
    expect(JSON.stringify(shown)).toContain('gå til kanalen');
  });

  it.each([[{}], [{ steg: 'tull' }], [{ ...CHOSEN, mal: 'finnes-ikke' }], [{ ...CHOSEN, mal: 'samtykke' }]])(
    'meets broken data (%j) with the first page',
    async (data) => {
      expect(cardOf(await task('submitAction', data)).json).toContain('"id":"mal"');
    },
  );
});
