import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { renderCard } from '../../src/cards/render.js';
import { renderText } from '../../src/cards/text.js';
import type { Content } from '../../src/content/content.js';
import { loadContent } from '../../src/content/load.js';
import type { Bot } from '../../src/core/bot.js';
import type { ButtonPress } from '../../src/core/incoming.js';
import type { ProvisionReply } from '../../src/core/reply.js';
import { respond } from '../../src/core/respond.js';
import { acceptWordings } from '../../src/law/accept.js';
import { citationsOf } from '../../src/law/citations.js';
import { normalise, ordlydHash } from '../../src/law/normalise.js';
import { readOrdlyder } from '../../src/law/ordlyder.js';
import { parseLaw } from '../../src/law/parseLaw.js';
import { readDataSet } from '../../src/law/readDataSet.js';
import { FIXTURES, smallContent } from '../support/folder.js';
import { onDisk } from './onDisk.js';

const NEWER = join(FIXTURES, 'lovdata', 'nyere');

function bot(withData = true): Bot {
  const knowledge = smallContent(onTestFinished);
  const content = load(knowledge);
  const data = readDataSet(NEWER, new Set(citationsOf(content).map(({ file }) => file)));
  acceptWordings(content, data, ['prøveloven § 1-1'], onDisk(join(knowledge, 'lover')));
  const checked = load(knowledge);
  return {
    content: checked,
    model: undefined as unknown as Bot['model'],
    settings: { staleAfterMonths: 6, approvedOnly: false },
    ...(withData ? { ordlyder: readOrdlyder(checked, NEWER).ordlyder } : {}),
  };
}

function load(knowledge: string): Content {
  const loaded = loadContent(knowledge);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.content;
}

const reply = (own: Bot, press: ButtonPress) =>
  respond(own, { kind: 'button', press, place: 'personal' }, new Date('2026-11-23T11:00:00Z')) as ProvisionReply;
const look = (paragraf: string): ButtonPress => ({ press: 'bestemmelse', lov: 'prøveloven', paragraf, form: 'nb' });

describe('the exact wording', () => {
  it('is a button where the data is at hand, and the button shows it with its licence and day', () => {
    const own = bot();
    const button = reply(own, look('1-1')).provisions[0]?.showWording;
    expect(button).toMatchObject({ press: 'ordlyd', lov: 'prøveloven', paragraf: '1-1' });
    const shown = reply(own, button ?? look('1-1'));
    expect(shown.provisions[0]?.wording).toMatchObject({
      notes: [],
      source: expect.stringMatching(/NLOD.*1\. oktober 2026/),
    });
    expect(renderText(shown)).toContain('a. en stor prøve');
    expect(JSON.stringify(renderCard(shown))).toContain('tilgjengeliggjort av Lovdata');
  });

  it('is not offered without data, or where the data has none', () => {
    expect(reply(bot(false), look('1-1')).provisions[0]).not.toHaveProperty('showWording');
    expect(reply(bot(), look('1-5')).provisions[0]).not.toHaveProperty('showWording');
  });

  it('says so when it is not the wording the rules were checked against', () => {
    const own = bot();
    const [ordlyd] = [own.ordlyder?.get('prøveloven § 1-1')];
    if (ordlyd === undefined) throw new Error('no wording');
    const other: Bot = { ...own, ordlyder: new Map([['prøveloven § 1-1', { ...ordlyd, asChecked: false }]]) };
    expect(reply(other, { ...look('1-1'), press: 'ordlyd' } as ButtonPress).provisions[0]?.wording?.notes).toHaveLength(
      1,
    );
  });
});

describe('the normalised wording', () => {
  const wrap = (inner: string) =>
    `<?xml version="1.0"?><html><header class="documentHeader"></header><article class="legalArticle" data-name="§1"><h3 class="legalArticleHeader"><span class="legalArticleTitle">Tittel</span></h3>${inner}</article></html>`;
  const hash = (inner: string) => {
    const parsed = parseLaw('nl-20200102-003', wrap(inner));
    const provision = parsed.ok ? parsed.document.provisions.get('1') : undefined;
    if (provision === undefined) throw new Error('not parsed');
    return ordlydHash(provision).tekst;
  };

  it('is the same whatever the marks, the spaces and the list labels', () => {
    const plain = hash('<article class="legalP">(1) Barnet skal høres: ja.</article>');
    expect(
      hash(
        '<article class="legalP">Barnet  skal <a href="x">høres</a>, ja</article><article class="changesToParent">Endret ved lov.</article>',
      ),
    ).toBe(plain);
    expect(
      hash(
        '<article class="legalP">Barnet skal<ol><li data-name="a."><article class="legalP">høres ja</article></li></ol></article>',
      ),
    ).toBe(plain);
    expect(normalise('«Ja», sa 2 BARN!')).toBe('ja sa 2 barn');
  });

  it('is another when one word is', () => {
    expect(hash('<article class="legalP">Barnet kan høres.</article>')).not.toBe(
      hash('<article class="legalP">Barnet skal høres.</article>'),
    );
  });
});
