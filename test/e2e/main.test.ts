import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWith, press, write } from './page.js';
import { openBrowser, openPlayground, screenshot, startProject } from './playground.js';

const PORT = 3988;
const PLAYGROUND = 56188;
let project: { stop: () => Promise<void> };
let browser: Browser;
let page: Page;

beforeAll(async () => {
  project = await startProject(PORT, PLAYGROUND);
  browser = await openBrowser();
  page = await openPlayground(browser, PLAYGROUND, 1280);
});

afterAll(async () => {
  await browser?.close();
  await project?.stop();
});

describe('the main job in the Playground', () => {
  it('greets, and says what it keeps', async () => {
    const card = cardWith(page, 'Spør meg om taushetsplikt');
    await card.waitFor();
    expect(await card.innerText()).toContain('Teams selv lagrer samtalen');
  });

  it.each([
    { question: 'Når må jeg melde fra til barnevernet?', law: 'barnevernsloven § 13-2' },
    { question: 'har vi teieplikt i barnehagen?', law: 'barnehageloven § 44' },
    { question: 'kva er samarbeidsplikt', law: '§ 3-4' },
    { question: 'barnevernloven § 6-4', law: 'barnevernsloven § 13-2' },
  ])('answers «$question» with its law, its date and that no jurist has approved it', async ({ question, law }) => {
    await write(page, question);
    const card = cardWith(page, law);
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toMatch(/1\. august 2026/u);
    expect(text).toMatch(/Ingen jurist har godkjent/u);
    expect(await card.locator('a[href^="https://lovdata.no/"]').count()).toBeGreaterThan(0);
    await screenshot(page, `main-${law.replace(/[^a-z0-9]+/giu, '-')}`);
  });

  it("shows a service's own rule by button, and unfolds the rest", async () => {
    await write(page, 'Når må jeg melde fra til barnevernet?');
    const card = cardWith(page, 'Når må jeg melde fra til barnevernet?');
    await card.waitFor();
    await press(card, 'Regelen for din tjeneste');
    await press(card, 'Skole');
    const own = cardWith(page, 'opplæringslova § 24-3');
    await own.waitFor();
    await press(own, 'Mer om dette');
    await screenshot(page, 'main-service');
  });

  it('puts the emergency numbers first', async () => {
    await write(page, 'han slår henne nå, hva gjør jeg');
    const card = cardWith(page, 'Er noen i fare nå?');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/112[\s\S]*113[\s\S]*110/u);
    await screenshot(page, 'main-emergency');
  });

  it('browses by button alone', async () => {
    await write(page, 'tema');
    const areas = cardWith(page, 'Velg et område');
    await areas.waitFor();
    await press(areas, 'Samtykke');
    await cardWith(page, 'Hva som er godt nok').waitFor();
  });

  it('answers a mention in a channel', async () => {
    await page.getByRole('button', { name: /General/u }).first().click();
    await page.waitForTimeout(1000);
    await write(page, '@Test Bot kva er samarbeidsplikt');
    await page.waitForTimeout(2000);
    await screenshot(page, 'main-channel');
  });

  it('fits a phone', async () => {
    const phone = await openPlayground(browser, PLAYGROUND, 390);
    await write(phone, 'Når må jeg melde fra til barnevernet?');
    await cardWith(phone, 'Gjør dette nå').waitFor();
    await screenshot(phone, 'main-phone');
    await phone.close();
  });
});
