import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderText } from '../../../src/cards/text.js';
import { say as saidTo } from '../../support/bot.js';
import { type CardView, type Channel, dataOf, openChannel } from './support.js';

const PERSONAL = { conversation: { id: 'chat', conversationType: 'personal' } };
let channel: Channel;

beforeAll(async () => {
  channel = await openChannel();
});

afterEach(() => {
  channel.connector.delivered.length = 0;
});

afterAll(() => channel.stop());

/** A list posted by its button, as the team sees it. */
async function posted(mal = 'internkontroll'): Promise<CardView> {
  const [card] = await channel.say({ value: { bot: 'press', press: 'liste-ny', id: mal, form: 'nb' } });
  return card as CardView;
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

const updates = () => channel.connector.delivered.filter(({ method }) => method === 'PUT');
const messages = () => channel.connector.delivered.filter(({ method }) => method === 'POST');

describe('posting a checklist in a channel', () => {
  it('offers the shared lists by mention, shows one, and posts it with every item to tick', async () => {
    const [menu] = await channel.say({ text: '<at>bot</at> sjekkliste' });
    expect(menu?.text).toContain('Velg en sjekkliste');
    expect(menu?.buttons.map(({ title }) => title)).not.toContain('Er samtykket godt nok?');
    const [shown] = await channel.say({ value: dataOf(menu, 'Rutine for meldeplikten') });
    const [list] = await channel.say({ value: dataOf(shown, 'Legg ut i kanalen') });
    expect(list?.text).toContain('0 av 12 punkter er gjort');
    expect(list?.buttons.filter(({ title }) => title.startsWith('Hak av'))).toHaveLength(12);
    expect(list?.text).toContain('Listen slettes 22. mai 2027 hvis ingen bruker den før det.');
  });

  it('takes «send sjekkliste om …» and shows that list at once', async () => {
    const [shown] = await channel.say({ text: '<at>bot</at> send sjekkliste om internkontroll' });
    expect(shown?.text).toContain('Sjekkliste: Internkontroll');
    expect(dataOf(shown, 'Legg ut i kanalen')).toMatchObject({ press: 'liste-ny', id: 'internkontroll' });
  });

  it('never ticks a list about a case: a reminder list is not shown or posted in a channel', async () => {
    const [shown] = await channel.say({ text: '<at>bot</at> sjekkliste samtykke' });
    expect(shown?.text).toContain('privat');
    expect(shown?.text).not.toContain('Frivillig');
    const [refused] = await channel.say({ value: { bot: 'press', press: 'liste-ny', id: 'samtykke', form: 'nb' } });
    expect(refused?.buttons).toHaveLength(0);
  });

  it('explains in private chat how to post, and shows reminder lists to read and copy', async () => {
    const [how] = await channel.say({ ...PERSONAL, text: 'sjekkliste internkontroll' });
    expect(how?.text).toContain('gå til kanalen, nevn boten');
    expect(how?.buttons.map(({ title }) => title)).toEqual(['Vis som tekst']);
    const [own] = await channel.say({ ...PERSONAL, text: 'huskeliste samtykke' });
    expect(own?.text).toContain('Frivillig');
    expect(own?.text).toContain('Boten lagrer ingenting');
    expect(renderText(saidTo('hugseliste samtykke', 'personal'))).toContain('personvernforordningen art. 7');
  });

  it('posts once when the same click is delivered twice', async () => {
    const click = { id: 'the-same', value: { bot: 'press', press: 'liste-ny', id: 'nyansatt', form: 'nb' } };
    expect(await channel.say(click)).toHaveLength(1);
    expect(await channel.say(click)).toHaveLength(0);
  });
});

describe('ticking', () => {
  it('answers the one who clicks with the new state, and updates the message for everybody', async () => {
    const list = await posted();
    const { type, card } = await channel.click(dataOf(list, 'Hak av 2'));
    expect(type).toBe('application/vnd.microsoft.card.adaptive');
    expect(card.text).toContain('1 av 11 punkter er gjort');
    expect(card.buttons.map(({ title }) => title)).toContain('Angre 2');
    await until(() => updates().length > 0);
    expect(updates()[0]?.path).toContain('/activities/message-1');
    expect(JSON.stringify(updates().at(-1)?.activity)).toContain('1 av 11 punkter er gjort');
  });

  it('says the state wanted: a click that comes twice, or late, does no harm', async () => {
    const list = await posted();
    const tick = dataOf(list, 'Hak av 1');
    await channel.click(tick);
    const again = await channel.click(tick);
    expect(again.card.text).toContain('1 av 11 punkter er gjort');
    await channel.click(dataOf(again.card, 'Angre 1'));
    const late = await channel.click(dataOf(list, 'Hak av 3'));
    expect(late.card.text).toContain('1 av 11 punkter er gjort');
  });

  it('lets two who tick different items at once both win', async () => {
    const list = await posted();
    await Promise.all(['Hak av 4', 'Hak av 5'].map((title) => channel.click(dataOf(list, title))));
    const shown = await channel.click(refreshOf(list));
    expect(shown.card.text).toContain('2 av 11');
  });

  it('answers a client without Action.Execute by updating the message', async () => {
    const list = await posted();
    await channel.say({ value: dataOf(list, 'Hak av 1') });
    const { card } = await channel.click(refreshOf(list));
    expect(card.text).toContain('1 av 11 punkter er gjort');
  });

  it('refreshes without naming a user', async () => {
    const list = await posted();
    expect(list.json).not.toContain('userIds');
    const { card } = await channel.click(refreshOf(list));
    expect(card.text).toContain('0 av 11');
    expect(updates()).toHaveLength(0);
  });

  it.each([
    ['an unknown list', { liste: 'no-such-list' }, 'Listen finnes ikke lenger'],
    ['an item that is not on the list', { punkt: 'tull' }, '0 av 11 punkter er gjort'],
    ['a forged member', { hack: 1 }, 'Denne knappen virker ikke lenger'],
    ['a wrong type', { gjort: 'ja' }, 'Denne knappen virker ikke lenger'],
    ['an own item too long', { egne: ['x'.repeat(101)] }, 'Denne knappen virker ikke lenger'],
  ])('meets %s with a friendly card', async (_what, forged, words) => {
    const list = await posted();
    const { card } = await channel.click({ ...dataOf(list, 'Hak av 1'), ...forged });
    expect(card.text).toContain(words);
  });
});

describe('closing, copying and taking out', () => {
  it('closes in a second step, posts the documentation once, and can be opened again', async () => {
    const list = await posted();
    const ticked = (await channel.click(dataOf(list, 'Hak av 1'))).card;
    expect(ticked.text).toContain('Vil du lukke listen for alle?');
    const close = dataOf(ticked, 'Ja, lukk listen');
    const { card } = await channel.click(close);
    await channel.click(close);
    expect(card.text).toContain('Lukket 23. november 2026');
    expect(card.buttons.some(({ title }) => title.startsWith('Hak av'))).toBe(false);
    const documents = messages().map(({ activity }) => JSON.stringify(activity));
    expect(documents).toHaveLength(1);
    expect(documents[0]).toContain('Dokumentasjon: Internkontroll');
    expect(documents[0]).toContain('Gjort 23. november 2026. Kommunedirektør. kommuneloven § 25-1 bokstav a');
    expect(documents[0]).toContain('internkontroll, versjon 1');
    const reopened = await channel.click(dataOf(card, 'Åpne listen igjen'));
    expect(reopened.card.text).toContain('1 av 11');
  });

  it('gives the list as text and as CSV, and the way back', async () => {
    const list = await posted('nyansatt');
    const text = await channel.click(dataOf(list, 'Vis som tekst'));
    expect(text.card.text).toContain('☐ 1) Taushetsplikten er gått gjennom muntlig');
    const csv = await channel.click(dataOf(list, 'CSV (regneark)'));
    expect(csv.card.text).toContain('Nr;Punkt;Rolle;Hjemmel;Grunn;Gjort;Dato');
    const back = await channel.click(dataOf(csv.card, 'Tilbake til listen'));
    expect(back.card.text).toContain('0 av 11');
  });

  it('makes a new list like the old one, with nothing done', async () => {
    const list = await posted();
    await channel.click(dataOf(list, 'Hak av 1'));
    const { sentence } = await channel.click(dataOf(list, 'Lag en ny lik liste'));
    expect(sentence).toContain('lagt ut');
    expect(JSON.stringify(messages().at(-1)?.activity)).toContain('0 av 11 punkter er gjort');
  });
});

/** What Teams asks when the card comes in view. */
function refreshOf(card: CardView): object {
  return (JSON.parse(card.json) as { refresh: { action: { data: object } } }).refresh.action.data;
}
