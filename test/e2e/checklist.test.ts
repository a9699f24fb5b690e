import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { greeting, mention } from './page.js';
import { screenshot, usePlayground } from './playground.js';

const openPlayground = usePlayground(3990, 56190);
let page: Page;

beforeAll(async () => {
  page = await openPlayground();
});

const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
const shown = (text: RegExp) => page.locator('.ac-adaptiveCard').filter({ hasText: text }).first().waitFor();

describe('a checklist in a channel of the Playground', () => {
  it('is posted by mention, ticked off and closed with its documentation', async () => {
    await page.getByText('General', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Post' }).waitFor();
    await greeting(page);
    await mention(page, 'sjekkliste');
    await button('Rutine for meldeplikten').click();
    await button('Legg ut i kanalen').click();
    await shown(/0 av \d+/u);
    await button('Hak av 1').click();
    await shown(/1 av \d+/u);
    expect(await button('Angre 1').isVisible()).toBe(true);
    await screenshot(page, 'checklist-ticked');
    await button('Lukk listen').click();
    await button('Ja, lukk listen').click();
    await shown(/Dokumentasjon:/u);
    await screenshot(page, 'checklist-closed');
  });
});
