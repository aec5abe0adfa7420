import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../end-to-end/ferry.ts';
import { type Pullquote, startPullquote } from '../end-to-end/pullquote.ts';
import { launch, noBrowser, openPage, picture } from './browser.ts';

const QUESTION = 'How many passengers did the ferry carry, and was closing the line wise?';

describe.skipIf(noBrowser)(`Pullquote in the page${noBrowser ? `: skipped, ${noBrowser}` : ''}`, () => {
  let pullquote: Pullquote;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    pullquote = await startPullquote({ 'ferry.md': FERRY });
    browser = await launch();
    page = await openPage(browser, pullquote.playground.url, {}, troubles);
  });
  afterAll(async () => {
    await browser?.close();
    await pullquote?.close();
    expect(troubles).toEqual([]);
  });

  const last = () => page.locator('.message').last();

  it('offers its commands', async () => {
    await page.getByRole('combobox', { name: 'Message' }).fill('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await picture(page, 'commands');
  });

  it('answers a question, in private', async () => {
    await page.getByRole('combobox', { name: 'Message' }).fill('/ask ');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await last().getByText('41,000 passengers').first().waitFor();
    expect(await last().innerText()).toContain('Reported fact');
    expect(await last().innerText()).toContain('Editorial argument');
    expect(await last().innerText()).toContain('Only you can see this');
    await picture(page, 'ask');
  });

  it('explains its labels', async () => {
    await page.getByRole('button', { name: 'Why these labels?' }).click();
    await last().getByText('The words in the article that led to each.').waitFor();
    await picture(page, 'why');
    await last().getByRole('button', { name: 'Dismiss message' }).click();
  });

  it('shows a quotation in its context', async () => {
    await page.getByRole('button', { name: 'In context' }).click();
    await last().getByText('The new timetable has four departures a week.').waitFor();
    await picture(page, 'in-context');
    await last().getByRole('button', { name: 'Dismiss message' }).click();
  });

  it('shares the answer, which Ben then sees and Ada’s private one he does not', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    await page
      .getByText(/shared by/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Speaking as Ada/ }).click();
    await page.getByRole('menuitem', { name: /Ben/ }).click();
    await page.getByRole('button', { name: /^Speaking as Ben/ }).waitFor();
    await page
      .getByText(/shared by/i)
      .first()
      .waitFor();
    expect(await page.getByText('Only you can see this').count()).toBe(0);
    await picture(page, 'shared');
  });

  it('is as readable by day, and on a phone', async () => {
    const light = await openPage(browser, pullquote.playground.url, { colorScheme: 'light' }, troubles);
    await light.getByText('41,000 passengers').first().waitFor();
    await picture(light, 'light');
    await light.context().close();
    const phone = await openPage(browser, pullquote.playground.url, { width: 375, height: 740 }, troubles);
    await phone.getByText('41,000 passengers').first().waitFor();
    expect(await phone.locator('html').evaluate((html) => html.scrollWidth)).toBe(375);
    await picture(phone, 'phone');
    await phone.context().close();
  });
});
