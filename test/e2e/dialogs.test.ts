import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, greeting, press } from './page.js';
import { screenshot, usePlayground } from './playground.js';

const openPlayground = usePlayground(3989, 23989);
let page: Page;

beforeAll(async () => {
  page = await openPlayground();
  await greeting(page);
});

/** Presses one choice a step; each step takes the place of the one before it in the card. */
async function clickThrough(start: string, choices: readonly string[]): Promise<string> {
  const card = await ask(page, start);
  for (const choice of choices) {
    const before = await card.innerText();
    await press(card, choice);
    await expect.poll(() => card.innerText(), { timeout: 20_000 }).not.toBe(before);
  }
  return card.innerText();
}

describe('dialogs in the Playground', () => {
  it("leads a teacher to the duty, by the school's own law", async () => {
    const text = await clickThrough('har jeg meldeplikt?', [
      'Nei, ikke akkurat nå',
      'Et barn under 18 år',
      'Skole, SFO, PPT eller kulturskole',
      'Vold, overgrep eller tvang',
      'Noe jeg har sett, hørt eller fått fortalt',
    ]);
    expect(text).toContain('opplæringslova § 24-3');
    await screenshot(page, 'dialog-meldeplikt');
  });

  it('leads to a frame for an anonymous discussion, in nynorsk', async () => {
    const card = await ask(page, 'set opp ei anonym drøfting');
    expect(await card.innerText()).toContain('Kva treng du?');
    const text = await clickThrough('sett opp en anonym drøftelse', [
      'Faglig råd om hva jeg kan gjøre',
      'Nei, eller de har sagt nei',
      'Nei, ingen',
      'Nei',
      'Ja',
      'I et møte i Teams',
    ]);
    expect(text).toContain('Du kan drøfte, med disse rammene');
    await screenshot(page, 'dialog-anonym-droftelse');
  });
});
