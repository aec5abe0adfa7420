import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pullquote, startPullquote } from '../end-to-end/pullquote.ts';
import { launch, noBrowser, openPage, picture } from './browser.ts';

const BOXES = readFileSync(path.resolve(import.meta.dirname, '../../corpus/samples/forty-one-boxes.md'), 'utf8');

/** A guided reading as a member sees it on the page; `UPDATE_PICTURES=1` draws docs/pictures anew. */
describe.skipIf(noBrowser)(`A sitting on the page${noBrowser ? `: skipped, ${noBrowser}` : ''}`, () => {
  let pullquote: Pullquote;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    pullquote = await startPullquote({ 'forty-one-boxes.md': BOXES });
    browser = await launch();
    page = await openPage(browser, pullquote.playground.url, { height: 960 }, troubles);
  });
  afterAll(async () => {
    await browser?.close();
    await pullquote?.close();
    expect(troubles).toEqual([]);
  });

  const card = () => page.locator('.message').filter({ hasText: /Stop \d+ of 13/ });

  it('begins with the first stop, goes on to the second, and asks for a vote without telling', async () => {
    await page.getByRole('combobox', { name: 'Message' }).fill('/read start ');
    await page.keyboard.press('Enter');
    await card().first().getByText('Stop 1 of 13').first().waitFor();
    await page.getByRole('button', { name: 'Next ▶' }).click();
    await card().last().getByText('Stop 2 of 13').first().waitFor();
    await page.getByRole('button', { name: 'Vote', exact: true }).last().click();
    for (const voice of ['Reported fact', 'What sources say', 'Editorial argument'])
      await page.getByRole('button', { name: voice, exact: true }).waitFor();
    await picture(page, 'stop');
  });
});
