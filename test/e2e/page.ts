import type { Locator, Page } from 'playwright-core';

/** Writes in the Playground's message box as a person would, and sends. */
export async function write(page: Page, text: string): Promise<void> {
  const box = page.locator('[role=textbox][contenteditable=true]').first();
  await box.waitFor();
  await box.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The newest card on the page that holds a text. */
export function cardWith(page: Page, text: string): Locator {
  return page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();
}

/** Presses a button of a card. */
export async function press(card: Locator, label: string): Promise<void> {
  await card.getByRole('button', { name: label, exact: true }).click();
}
