import { describe, expect, it } from 'vitest';
import { renderText } from '../../../../src/cards/text.js';
import { respond } from '../../../../src/core/respond.js';
import { asOf, bot, content, dialoger, press } from '../../../dialogs/content.js';

const stepOf = (reply: ReturnType<typeof press>) => (reply.kind === 'dialog' ? reply.step : undefined);

/** Names that stand on every object: a lookup by key must not find them. */
const PROTOTYPE = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe('a payload that does not fit', () => {
  it.each<[string, string[]]>([
    ['an unknown choice', ['finnes-ikke']],
    ["another node's choice", ['konkret']],
    ['a path longer than the graph', ['ja', 'nei', 'nei']],
    [
      'a path that goes on after its outcome',
      ['nei', 'vet-ikke', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'ja'],
    ],
    ['an empty id', ['']],
    ...PROTOTYPE.map((name): [string, string[]] => [`«${name}»`, [name]]),
  ])('%s gives the first question and says why', (_name, valg) => {
    const step = stepOf(press('meldeplikt', [...valg]));
    expect(step).toMatchObject({ step: 'question', number: 1 });
    expect(step?.step === 'question' && step.notice).toContain('tilbake ved starten');
  });

  it.each(['fjernet', '', ...PROTOTYPE])('a dialog «%s» that is not there gets a clear page', (id) => {
    expect(press(id, ['ja'])).toMatchObject({ kind: 'smalltalk', id: 'utlopt' });
  });

  it('goes on when the version is another and the path still holds', () => {
    const old = stepOf(press('meldeplikt', ['nei', 'barn'], { versjon: '0' }));
    expect(old).toMatchObject({ step: 'question', number: 3 });
    expect(old?.step === 'question' && old.notice).toBeUndefined();
  });

  it('gives the same step when a button is pressed twice', () => {
    expect(press('deling', ['nei', 'personlig'])).toEqual(press('deling', ['nei', 'personlig']));
  });

  it('does not mind a service that does not exist', () => {
    expect(stepOf(press('meldeplikt', ['nei', 'barn'], { tjeneste: 'constructor' }))).toMatchObject({
      step: 'question',
      question: 'Hvor jobber du?',
    });
  });
});

describe('the service the reader has said', () => {
  it('answers its own question, and back passes over it', () => {
    const step = stepOf(press('meldeplikt', ['nei', 'barn'], { tjeneste: 'sfo' }));
    expect(step).toMatchObject({ step: 'question', question: 'Hva har du sett, hørt eller fått vite?', number: 3 });
    expect(step?.step === 'question' && step.back).toMatchObject({ press: 'dialog', valg: ['nei'] });
  });

  it('is asked for again after a restart, so that it can be corrected', () => {
    const step = stepOf(press('meldeplikt', ['nei', 'barn'], { tjeneste: 'sfo' }));
    expect(step?.step === 'question' && step.restart).not.toHaveProperty('tjeneste');
  });

  it('follows into another dialog', () => {
    const step = stepOf(press('deling', ['nei', 'personlig', 'barn', 'barn'], { tjeneste: 'nav-stat' }));
    expect(step?.step === 'question' && step.choices.map(({ help }) => help).join(' ')).toContain('Bokstav e');
  });
});

describe('where the dialog runs', () => {
  const cases = [...dialoger.values()];
  it.each(cases.filter(({ kanal }) => !kanal).map(({ id }) => id))(
    '%s moves to the private chat from a channel and a group',
    (id) => {
      for (const place of ['channel', 'group'] as const)
        expect(stepOf(press(id, [], { place }))).toMatchObject({ step: 'private' });
    },
  );

  it('lets only the harmless ones answer in place', () => {
    expect(
      cases
        .filter(({ kanal }) => kanal)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['droftelseskort', 'samarbeid']);
    expect(stepOf(press('samarbeid', [], { place: 'channel' }))).toMatchObject({ step: 'question' });
  });

  it('links to the chat with the bot when its app id is known', () => {
    const settings = { ...bot.settings, appId: '11111111-2222-3333-4444-555555555555' };
    const reply = respond(
      { ...bot, settings },
      {
        kind: 'button',
        place: 'channel',
        press: { press: 'dialog', id: 'meldeplikt', versjon: '1', valg: [], form: 'nn' },
      },
      asOf,
    );
    expect(stepOf(reply)).toMatchObject({
      url: expect.stringContaining('users=28:11111111-2222-3333-4444-555555555555&message=har%20eg%20meldeplikt'),
    });
    expect(renderText(reply)).toContain('har eg meldeplikt?');
  });

  it('a stop word ends a dialog anywhere and offers to begin again', () => {
    expect(stepOf(press('meldeplikt', ['nei', 'barn', 'stopp']))).toMatchObject({
      step: 'stopped',
      restart: { valg: [] },
    });
  });
});

describe('the stop button of a drøftelseskort', () => {
  it('works for ever, in a channel, whatever the version', () => {
    for (const versjon of ['', '1', '999']) {
      expect(stepOf(press('droftelseskort', ['gjenkjent'], { place: 'channel', versjon }))).toMatchObject({
        step: 'outcome',
        virkning: 'kan-ikke',
      });
    }
  });
});

describe('an outcome', () => {
  it('says what to do in order, why, and what would change it', () => {
    const step = stepOf(press('meldeplikt', ['nei', 'barn', 'skole', 'vold', 'konkret']));
    if (step?.step !== 'outcome') throw new Error('not an outcome');
    expect(step.todo.length).toBeGreaterThan(3);
    expect(step.path.flatMap(({ hjemler }) => hjemler)).toContain('opplæringslova § 24-3 bokstav a');
    expect(step.hjemler.map(({ name, sted }) => [name, sted])[0]).toEqual(['opplæringslova § 24-3', 'bokstav a']);
    expect(step.changes.length).toBeGreaterThan(0);
    expect(step.standing.checked).toBe(content.kontrollert);
  });

  it('of anonym-droftelse opens a meeting with a neutral title and no recording', () => {
    const step = stepOf(press('anonym-droftelse', ['rad', 'nei', 'nei', 'nei', 'ja', 'teams']));
    if (step?.step !== 'outcome') throw new Error('not an outcome');
    const url = decodeURIComponent(step.links[0]?.url ?? '');
    expect(url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meeting\/new\?subject=Faglig drøftelse&content=/u);
    expect(url).toContain('ikke opptak, ikke transkripsjon og ikke Copilot');
  });
});
