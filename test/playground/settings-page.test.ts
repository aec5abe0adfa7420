import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../end-to-end/ferry.ts';
import { type Pullquote, startPullquote } from '../end-to-end/pullquote.ts';
import { launch, noBrowser, openPage, picture } from './browser.ts';

describe.skipIf(noBrowser)(`Settings and languages in the page${noBrowser ? `: skipped, ${noBrowser}` : ''}`, () => {
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
  const send = async (command: string) => {
    await page.getByRole('combobox', { name: 'Message' }).fill(command);
    await page.keyboard.press('Enter');
  };
  const speakAs = async (name: string) => {
    await page.getByRole('button', { name: /^Speaking as/ }).click();
    await page.getByRole('menuitem', { name: new RegExp(name) }).click();
    await page.getByRole('button', { name: new RegExp(`^Speaking as ${name}`) }).waitFor();
  };

  it('shows a moderator what holds on the server, and lets it be changed', async () => {
    await speakAs('Mira');
    await send('/settings server ');
    await last().getByText('The settings of this server').waitFor();
    await picture(page, 'settings');
    await last().getByRole('button', { name: 'Change: Replies' }).click();
    await page.getByRole('option', { name: 'For everyone' }).click();
    await last().getByText('set for the server').waitFor();
  });

  it('names what is missing, channel by channel', async () => {
    await send('/settings check ');
    await last().getByText('Is everything in place?').waitFor();
  });

  it('helps by task, with links that type the command', async () => {
    await speakAs('Ada');
    await send('/help ');
    await last().getByText('What you can do with Pullquote').waitFor();
  });

  it('answers in the language that the server speaks', async () => {
    const { guildId } = pullquote.playground;
    await pullquote.parts.shelf.settings.set({ type: 'server', server: guildId }, 'language', 'de', '1');
    await page.getByRole('combobox', { name: 'Message' }).fill('/ask ');
    await page.keyboard.type('How many passengers did the ferry carry?');
    await page.keyboard.press('Enter');
    await last().getByText('Berichtete Tatsachen').first().waitFor();
    await picture(page, 'german');
  });
});
