import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { readModel } from '../../src/content/modelFile.js';
import type { LogEvent } from '../../src/log.js';
import { openBot } from '../../src/openBot.js';
import { reload, withOwnModel } from '../../src/reload.js';
import { realBot } from '../support/bot.js';

const folder = mkdtempSync(join(tmpdir(), 'lokal-'));
const config = readConfig({ LOKAL_KUNNSKAP: folder });
const write = (text: string) => writeFileSync(join(folder, 'kontakter.yaml'), text);
const contact = (number: string) => `- id: barnevernvakt
  slag: lokal
  nummer: "${number}"
  navn: { nb: "Barnevernvakten i Eksempel", nn: "Barnevernvakta i Eksempel" }
  nar: { nb: "Et barn trenger hjelp nå", nn: "Eit barn treng hjelp no" }
  kontrollert: { dato: 2026-08-01, mot: "kommunens nettside" }
`;

describe('new content in a running bot', () => {
  it('is taken into use when it is in order, and the old kept when it is not', async () => {
    write(contact('11 11 11 11'));
    const opened = openBot(config, (content) => readModel(content) ?? realBot().model);
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    const events: LogEvent[] = [];
    const log = (event: LogEvent) => void events.push(event);
    const numberOf = (bot: typeof opened.bot) => bot.content.kontakter.find(({ id }) => id === 'barnevernvakt')?.nummer;

    write(contact('22 22 22 22'));
    const second = await reload(opened.bot, config, log);
    expect([numberOf(opened.bot), numberOf(second)]).toEqual(['11 11 11 11', '22 22 22 22']);

    for (const broken of ['- id: [', '- id: barnevernvakt\n  slag: ukjent\n', contact('x').replace('nar:', 'naar:')]) {
      write(broken);
      expect(await reload(second, config, log)).toBe(second);
    }
    expect(events.map(({ event }) => event)).toEqual([
      'content-taken',
      'content-refused',
      'content-refused',
      'content-refused',
    ]);
  });

  it('that no model was made of gets one in the background, and others are answered meanwhile', async () => {
    const { content, model } = realBot();
    const [first, second] = [...content.emner.values()];
    if (first === undefined || second === undefined) throw new Error('no topics');
    const small = { ...content, version: 'small', emner: new Map([first, second].map((emne) => [emne.id, emne])) };
    const events: LogEvent[] = [];
    let answered = 0;
    const others = setInterval(() => {
      answered += 1;
    }, 0);
    const kept: string[] = [];
    const bot = await withOwnModel(
      { ...realBot(), content: small, model },
      (event) => void events.push(event),
      ({ version }) => void kept.push(version),
    );
    clearInterval(others);
    expect([bot.model.version, bot.model.topics]).toEqual(['small', [first.id, second.id]]);
    expect(events).toEqual([{ event: 'training' }]);
    expect(kept).toEqual(['small']);
    expect(answered).toBeGreaterThan(0);
    // The very bot, when its model is of its own content.
    expect(await withOwnModel(bot, () => undefined)).toBe(bot);
  });
});
