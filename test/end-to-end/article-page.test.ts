import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../eval/formats/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { SAMPLES } from '../importing/samples.ts';
import { launch, noBrowser, openPage, picture } from '../playground/browser.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

/** What the shelf looks like on the page; `UPDATE_PICTURES=1` draws docs/pictures anew. */
describe.skipIf(noBrowser)(`The shelf on the page${noBrowser ? `: skipped, ${noBrowser}` : ''}`, () => {
  let pullquote: Pullquote;
  let browser: Browser;
  let page: Page;
  let mira: Member;
  const troubles: string[] = [];

  beforeAll(async () => {
    pullquote = await startPullquote({});
    browser = await launch();
    page = await openPage(browser, pullquote.playground.url, { height: 900 }, troubles);
    mira = await join(pullquote.playground.url, 'Mira', { moderator: true });
    await page.getByRole('button', { name: /^Speaking as Ada/ }).click();
    await page.getByRole('menuitem', { name: /Mira/ }).click();
    await page.getByRole('button', { name: /^Speaking as Mira/ }).waitFor();
  });
  afterAll(async () => {
    mira?.leave();
    await browser?.close();
    await pullquote?.close();
    expect(troubles).toEqual([]);
  });

  const last = () => page.locator('.message').last();

  it('asks for a text where there is no file', async () => {
    await page.getByRole('combobox', { name: 'Message' }).fill('/article add');
    await page.getByRole('option', { name: '/article add' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Title').waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows an article before it is added, and who may see it', async () => {
    await page.getByRole('combobox', { name: 'Message' }).fill('/article add');
    await page.getByRole('option', { name: '/article add' }).click();
    await page.locator('.more-options').getByRole('button', { name: 'file' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'boxes.html', mimeType: 'text/html', buffer: Buffer.from(pageOf(SAMPLES[0]!)) });
    await page.getByRole('button', { name: 'Send the command' }).click();
    await last().getByText('Not on the shelf yet').waitFor({ timeout: 60_000 });
    const shown = await last().innerText();
    expect(shown).toContain('Only you can see this');
    expect(shown).toContain('Editorial argument');
    await last().getByRole('button', { name: 'Edit details' }).scrollIntoViewIfNeeded();
    await picture(page, 'preview');
    await last().getByRole('button', { name: 'Add', exact: true }).click();
    await last().getByText('Added').first().waitFor();
  });

  it('lists what there is, and tells what is known of it', async () => {
    await mira.slash('article list');
    await last().getByText('On the shelf').waitFor();
    await mira.slash('article info', { article: SAMPLES[0]!.slug });
    await last().getByText('Reading guide attached').waitFor();
  });
});
