import { describe, expect, it } from 'vitest';
import { greeting, openAction } from './page.js';
import { screenshot, usePlayground } from './playground.js';

const openPlayground = usePlayground(3991, 23991, { FRITEKSTSJEKK: 'on' });

describe("the bot's actions in the Playground", () => {
  it('checks a text for what can identify someone, and posts nothing', async () => {
    const page = await openPlayground();
    await greeting(page);
    const dialog = await openAction(page, 'fritekstsjekk');
    await dialog.locator('textarea').fill('Eleven Amina Warsame bor i Storgata 12');
    await dialog.getByRole('button', { name: 'Sjekk teksten' }).click();
    await dialog.getByText('Fant 2 kjennetegn').waitFor();
    await screenshot(page, 'action-free-text');
    expect(await page.locator('.ac-adaptiveCard').filter({ hasText: 'Fant 2' }).count()).toBe(1);
    await page.close();
  });

  it('says in a private chat that a checklist belongs in a channel', async () => {
    const page = await openPlayground();
    await greeting(page);
    const dialog = await openAction(page, 'sjekkliste');
    expect(await dialog.innerText()).toContain('gå til kanalen');
    await page.close();
  });
});
