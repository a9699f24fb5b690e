import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { greeting, mention, openAction } from './page.js';
import { screenshot, usePlayground } from './playground.js';

const openPlayground = usePlayground(3990, 23990);
let page: Page;

beforeEach(async () => {
  page = await openPlayground();
  const opened = page;
  onTestFinished(() => opened.close());
  await page.getByText('General', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Post' }).waitFor();
  await greeting(page);
});

const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
const shown = (text: RegExp) => page.locator('.ac-adaptiveCard').filter({ hasText: text }).first().waitFor();

/** Ticks the first item and closes the list in its two steps, each seen in the channel. */
async function tickAndClose(screenshots: string): Promise<void> {
  await shown(/0 av \d+/u);
  await button('Hak av 1').click();
  await shown(/1 av \d+/u);
  expect(await button('Angre 1').isVisible()).toBe(true);
  await screenshot(page, `${screenshots}-ticked`);
  expect(await page.getByText('Ja, lukk listen').isVisible(), 'the second step is hidden until asked for').toBe(false);
  await button('Lukk listen').click();
  await button('Ja, lukk listen').waitFor();
  await screenshot(page, `${screenshots}-sure`);
  await button('Ja, lukk listen').click();
  await shown(/Dokumentasjon:/u);
  await shown(/Lukket \d+\. \p{L}+ \d{4}/u);
  await screenshot(page, `${screenshots}-closed`);
}

describe('a checklist in a channel of the Playground', () => {
  it('is posted by mention, ticked off and closed with its documentation', async () => {
    await mention(page, 'sjekkliste');
    await button('Rutine for meldeplikten').click();
    await button('Legg ut i kanalen').click();
    await tickAndClose('checklist-mention');
  });

  it('is posted by the action menu with an item of its own, ticked off and closed with its documentation', async () => {
    const dialog = await openAction(page, 'sjekkliste');
    await screenshot(page, 'checklist-action-template');
    await dialog.getByRole('button', { name: 'Neste', exact: true }).click();
    await dialog.locator('textarea').fill('Sett dato for neste møte');
    await screenshot(page, 'checklist-action-items');
    await dialog.getByRole('button', { name: 'Legg ut', exact: true }).click();
    await dialog.getByText('Sjekklisten er lagt ut i samtalen.').waitFor();
    await screenshot(page, 'checklist-action-posted');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await tickAndClose('checklist-action');
    const documentation = page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: /Dokumentasjon:/u })
      .last();
    const text = await documentation.innerText();
    expect(text).toMatch(/☑ 1\) [\s\S]+Gjort [\s\S]+☐ 2\) [\s\S]+Ikke gjort/u);
    expect(text).toContain('Sett dato for neste møte');
    await screenshot(documentation, 'checklist-action-documentation');
  });
});
