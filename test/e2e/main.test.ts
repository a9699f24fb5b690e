import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, follow, greeting, mention, press } from './page.js';
import { screenshot, usePlayground } from './playground.js';

const openPlayground = usePlayground(3988, 23988);
let page: Page;

beforeAll(async () => {
  page = await openPlayground();
});

describe('the main job in the Playground', () => {
  it('greets, and says what it keeps', async () => {
    const card = await greeting(page);
    expect(await card.innerText()).toContain('Teams selv lagrer samtalen');
  });

  it.each([
    { question: 'Når må jeg melde fra til barnevernet?', law: 'barnevernsloven § 13-2', date: '1. august 2026' },
    { question: 'har vi teieplikt i barnehagen?', law: 'barnehageloven § 44', date: '1. august 2026' },
    { question: 'kva er samarbeidsplikt', law: '§ 3-4', date: '1. august 2026' },
    { question: 'barnevernloven § 6-4', law: 'barnevernsloven § 13-2', date: '1. august 2026' },
  ])(
    'answers «$question» with its law, its date and that no jurist has approved it',
    async ({ question, law, date }) => {
      const card = await ask(page, question);
      const text = await card.innerText();
      expect(text).toContain(law);
      expect(text).toContain(date);
      expect(text).toContain('Ingen jurist har godkjent');
      expect(
        await card.locator('a[href^="https://lovdata.no/"], button:has-text("lovdata.no")').count(),
      ).toBeGreaterThan(0);
      await screenshot(page, `main-${question.normalize('NFD').replace(/[^a-z0-9]+/giu, '-')}`);
    },
  );

  it("shows a service's own rule by button, and unfolds the rest", async () => {
    const card = await ask(page, 'Når må jeg melde fra til barnevernet?');
    await press(card, 'Regelen for din tjeneste');
    const own = await follow(page, card, 'Skole');
    expect(await own.innerText()).toContain('opplæringslova § 24-3');
    await press(own, 'Mer om dette');
    await screenshot(page, 'main-service');
  });

  it('puts the emergency numbers first', async () => {
    const card = await ask(page, 'han slår henne nå, hva gjør jeg');
    expect(await card.innerText()).toMatch(/112[\s\S]*113[\s\S]*110/u);
    await screenshot(page, 'main-emergency');
  });

  it('says so when it does not know', async () => {
    const card = await ask(page, 'hva blir været i Bergen i morgen');
    expect(await card.innerText()).toContain('gjetter jeg ikke');
  });

  it('browses by button alone', async () => {
    const areas = await ask(page, 'tema');
    const area = await follow(page, areas, 'Samtykke');
    expect(await area.innerText()).toContain('aldersgrenser');
  });

  it('fits a phone', async () => {
    const phone = await openPlayground();
    await greeting(phone);
    const card = await ask(phone, 'Når må jeg melde fra til barnevernet?');
    // The Playground's own log panel would cover a phone.
    await phone.getByText('Log Panel', { exact: true }).locator('xpath=..').getByRole('button').last().click();
    await phone.setViewportSize({ width: 390, height: 844 });
    await card.scrollIntoViewIfNeeded();
    const width = await card.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(width, 'nothing of the card lies outside it').toBeLessThanOrEqual(1);
    await screenshot(phone, 'main-phone');
    await phone.close();
  });

  it('answers a mention in a channel', async () => {
    await page.getByText('General', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Post' }).waitFor();
    await greeting(page);
    const card = await mention(page, 'kva er samarbeidsplikt');
    expect(await page.locator('body').innerText()).toContain('Kva er samarbeidsplikt?');
    expect(await card.isVisible()).toBe(true);
    await screenshot(page, 'main-channel');
  });
});
