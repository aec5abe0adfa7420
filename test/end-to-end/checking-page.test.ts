import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { launch, noBrowser, openPage, picture } from '../playground/browser.ts';
import { FERRY } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

/** What looking up, checking and keeping look like on the page; `UPDATE_PICTURES=1` draws docs/pictures anew. */
describe.skipIf(noBrowser)(`Quotations on the page${noBrowser ? `: skipped, ${noBrowser}` : ''}`, () => {
  let pullquote: Pullquote;
  let browser: Browser;
  let page: Page;
  let ada: Member;
  const troubles: string[] = [];

  beforeAll(async () => {
    pullquote = await startPullquote({ 'ferry.md': FERRY });
    browser = await launch();
    page = await openPage(browser, pullquote.playground.url, { height: 900 }, troubles);
    ada = await join(pullquote.playground.url, 'Ada');
  });
  afterAll(async () => {
    ada?.leave();
    await browser?.close();
    await pullquote?.close();
    expect(troubles).toEqual([]);
  });

  const last = () => page.locator('.message').last();

  it.each([
    ['quote', 'quote find', { words: 'night boat' }, 'car park with seagulls'],
    [
      'check',
      'check',
      {
        text: 'Dahl said "People asked for their sleep back". "In its last full year the ferry carried 51,000 passengers". Olav Rem: "They wanted to leave in the evening".',
      },
      'a number is changed',
    ],
    ['support', 'support', { argument: 'A harbour without a night boat' }, 'What the article offers'],
  ])('shows /%s', async (name, command, options, expected) => {
    const reply = await ada.slash(command, options);
    await last().getByText(expected).first().waitFor();
    await picture(page, name);
    await reply.dismiss();
  });

  it('shows the picture of an article with its lists', async () => {
    const reply = await ada.slash('voices', { article: 'night ferry' });
    const drawn = last().getByRole('img').first();
    await drawn.waitFor();
    expect(await drawn.getAttribute('alt')).toContain('The night ferry returns');
    await expect
      .poll(() => drawn.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(1_520);
    await last().getByRole('button', { name: 'Share' }).scrollIntoViewIfNeeded();
    await picture(page, 'voices');
    await reply.dismiss();
  });

  it('shows a notebook', async () => {
    for (const words of ['car park with seagulls', 'asked for their sleep back'])
      await (await ada.slash('keep', { words })).dismiss();
    await ada.slash('kept list');
    await last().getByText('Your notebook').waitFor();
    await picture(page, 'kept');
  });
});
