import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { greeting } from './page.js';
import { screenshot, usePlayground } from './playground.js';

const openPlayground = usePlayground(3991, 56191, { FRITEKSTSJEKK: 'on' });

/** Opens one of the bot's actions from the Playground's + menu; gives the window it answers with. */
async function openAction(page: Page, command: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
  await page.getByText('Action Command').first().click();
  await page.getByPlaceholder('Input command id or leave blanks').fill(command);
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.ac-adaptiveCard').waitFor();
  return dialog;
}

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
