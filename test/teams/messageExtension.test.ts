import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { draftCard } from '../../src/cards/draft.js';
import { renderCard } from '../../src/cards/render.js';
import { RawText } from '../../src/core/guard/text.js';
import { search } from '../../src/core/search/search.js';
import { searchAnswer, toSearch } from '../../src/teams/messageExtension.js';
import { realBot, say, TODAY } from '../support/bot.js';

const hits = (query: string) => search(realBot(), new RawText(query), 'nb', TODAY);
const query = (value: unknown, override: Partial<Activity> = {}) =>
  toSearch({ type: 'invoke', name: 'composeExtension/query', value, ...override } as Activity);

describe('the search in the message extension', () => {
  it.each([
    ['barnevernsloven § 13-2', 'barnevernsloven § 13-2'],
    ['13-2', '§ 13-2'],
    ['meldeplikt', 'meld'],
    ['meldeplikta', 'meld'],
    ['individuell pl', 'ndividuell plan'],
    ['taushetspliktt', 'aushetsplikt'],
  ])('finds %s', (words, expected) => {
    expect(
      hits(words)
        .map(({ title }) => title)
        .join('\n'),
    ).toContain(expected);
  });

  it('gives the first topic of the areas for nothing, and nothing for nonsense', () => {
    expect(hits('').length).toBeGreaterThan(3);
    expect(hits('xqzwv')).toEqual([]);
  });

  it('answers each with its hjemmel, no hit twice', () => {
    const found = hits('samtykke');
    expect(new Set(found.map(({ title }) => title)).size).toBe(found.length);
    for (const { reply } of found) {
      const hjemler = reply.kind === 'answer' ? reply.answer.hjemler : reply.provisions;
      if (reply.kind === 'provision' || reply.answer.slag === 'rett') expect(hjemler.length).toBeGreaterThan(0);
    }
  });

  it('puts cards into the draft without buttons that nobody would answer, and small enough for Teams', () => {
    const answer = JSON.stringify(searchAnswer(realBot(), { text: new RawText('taushetsplikt'), form: 'nb' }, TODAY));
    expect(answer).toContain('lovdata.no');
    expect(answer).not.toMatch(/Action\.(?:Execute|Submit)/u);
    expect(answer).not.toContain('"actions":[]');
    expect(Buffer.byteLength(answer)).toBeLessThan(250_000);
  });

  it('leaves the card as it was', () => {
    const card = renderCard(say('Når må jeg melde fra til barnevernet?'));
    const before = JSON.stringify(card);
    draftCard(card);
    expect(JSON.stringify(card)).toBe(before);
  });

  it('reads the query sealed, in the form of the reader, and takes a broken one for an empty', () => {
    const typed = { commandId: 'sok', parameters: [{ name: 'sok', value: 'Ola Nordmann' }] };
    expect(JSON.stringify(query(typed))).not.toContain('Nordmann');
    expect(query(typed, { locale: 'nn-NO' })?.form).toBe('nn');
    for (const broken of [undefined, null, 7, [], { parameters: 'x' }, { commandId: 'sok', parameters: [{}] }])
      expect(query(broken)?.form).toBe('nb');
    expect(toSearch({ type: 'invoke', name: 'task/fetch', value: {} } as Activity)).toBeUndefined();
  });
});
