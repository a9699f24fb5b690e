import type { Locator, Page } from 'playwright-core';

const cards = (page: Page) => page.locator('.ac-adaptiveCard');

/** Does something that makes the bot send a card, and gives that card. */
export async function newCardAfter(page: Page, act: () => Promise<void>): Promise<Locator> {
  const before = await cards(page).count();
  await act();
  await cards(page).nth(before).waitFor();
  return cards(page).nth(before);
}

/** Writes in the Playground's message box as a person would, and sends; gives the card that answers. */
export function ask(page: Page, text: string): Promise<Locator> {
  return newCardAfter(page, async () => {
    const box = page.locator('[role=textbox][contenteditable=true]').first();
    await box.focus();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  });
}

/** Presses a button of a card. */
export async function press(card: Locator, label: string): Promise<void> {
  await card.getByRole('button', { name: label, exact: true }).first().click();
}

/** Presses a button that makes the bot send a new card. */
export function follow(page: Page, card: Locator, label: string): Promise<Locator> {
  return newCardAfter(page, () => press(card, label));
}

/** The greeting: the bot's first card, there when the Playground has told that it is installed. */
export async function greeting(page: Page): Promise<Locator> {
  await cards(page).first().waitFor();
  return cards(page).first();
}

/** Mentions the bot in a new post of a channel, and posts; gives the card that answers. */
export function mention(page: Page, text: string): Promise<Locator> {
  return newCardAfter(page, async () => {
    await page.locator('[role=textbox][contenteditable=true]').first().click();
    await page.keyboard.type('@', { delay: 100 });
    await page.getByRole('menuitem').filter({ hasText: 'Test Bot' }).first().click();
    await page.keyboard.type(` ${text}`);
    await page.getByRole('button', { name: 'Post' }).click();
  });
}

/** Opens one of the bot's actions from the Playground's + menu; gives the window it answers with. */
export async function openAction(page: Page, command: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
  await page.getByText('Action Command').first().click();
  await page.getByPlaceholder('Input command id or leave blanks').fill(command);
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.ac-adaptiveCard').waitFor();
  return dialog;
}
