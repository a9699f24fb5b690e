import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { readModel } from '../../src/content/modelFile.js';
import type { LogEvent } from '../../src/log.js';
import { openBot } from '../../src/openBot.js';
import { reload } from '../../src/reload.js';
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
  it('is taken into use when it is in order, and the old kept when it is not', () => {
    write(contact('11 11 11 11'));
    const opened = openBot(config, (content) => readModel(content) ?? realBot().model);
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    const events: LogEvent[] = [];
    const log = (event: LogEvent) => void events.push(event);
    const numberOf = (bot: typeof opened.bot) => bot.content.kontakter.find(({ id }) => id === 'barnevernvakt')?.nummer;

    write(contact('22 22 22 22'));
    const second = reload(opened.bot, config, log);
    expect([numberOf(opened.bot), numberOf(second)]).toEqual(['11 11 11 11', '22 22 22 22']);

    for (const broken of ['- id: [', '- id: barnevernvakt\n  slag: ukjent\n', contact('x').replace('nar:', 'naar:')]) {
      write(broken);
      expect(reload(second, config, log)).toBe(second);
    }
    expect(events.map(({ event }) => event)).toEqual([
      'content-taken',
      'content-refused',
      'content-refused',
      'content-refused',
    ]);
  });

  it('is refused when no model was made of it, since making one stops the answers', () => {
    write(contact('11 11 11 11'));
    const before = { ...realBot(), content: { ...realBot().content, version: 'another' } };
    const events: LogEvent[] = [];
    const after = reload(before, config, (event) => void events.push(event));
    const built = readModel(realBot().content) !== undefined;
    expect(after === before).toBe(!built);
    expect(events[0]?.event).toBe(built ? 'content-taken' : 'content-refused');
  });
});
