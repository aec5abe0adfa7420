import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join } from '../../playground/scripted-member/index.ts';
import { connectBot, silentLog } from './bot.ts';
import { type Look, launch, noBrowser, openPage, picture } from './browser.ts';
import { showcase, showcaseCommands } from './showcase.ts';

describe.skipIf(noBrowser)(`the page${noBrowser ? `: skipped, ${noBrowser}` : ''}`, () => {
  let playground: Playground;
  let bot: Client<true>;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    playground = await startPlayground({ port: 0, log: silentLog });
    bot = await connectBot(playground, showcaseCommands, showcase);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.destroy();
    await playground?.close();
  });
  beforeEach(async () => {
    page = await open();
  });
  afterEach(async () => {
    await page.context().close();
    expect(troubles.splice(0)).toEqual([]);
  });

  const open = (look: Look = {}) => openPage(browser, playground.url, look, troubles);
  const box = () => page.getByRole('combobox', { name: 'Message' });
  const last = () => page.locator('.message').last();

  async function ask(question: string): Promise<void> {
    await box().fill('/ask ');
    await page.getByRole('combobox', { name: 'question (required)' }).fill(question);
    await page.keyboard.press('Enter');
    await last().getByText('What sources say').waitFor();
  }

  it('completes a command, fills it in and shows the answer, by keyboard alone', async () => {
    await box().focus();
    await page.keyboard.type('/as');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Who opened the library?');
    await page.keyboard.press('Enter');
    await last().getByText('Reported fact').waitFor();
    expect(await last().locator('.only-you').innerText()).toContain('Only you can see this');
    // The focus is back where it was, ready for the next question.
    expect(await box().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('marks what is missing or out of bounds, and sends it once it is right', async () => {
    await box().fill('/ask ');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('This option is required');
    expect(await page.locator('.pill.wrong').count()).toBe(1);
    await page.keyboard.type('When?');
    await page.keyboard.press('Enter');
    await last().getByText('Editorial argument').waitFor();
  });

  it('offers the bot’s choices and the command’s own', async () => {
    await box().fill('/ask ');
    await page.keyboard.type('Why?');
    await page.getByRole('button', { name: '+ article' }).click();
    await page.keyboard.type('bridge');
    await page.getByRole('option', { name: 'A Bridge Reconsidered' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'article' }).inputValue()).toBe('A Bridge Reconsidered');
    await page.getByRole('button', { name: '+ voice' }).click();
    await page.getByRole('option', { name: 'Editorial argument' }).click();
    await page.keyboard.press('Enter');
    await last().getByText('Why?', { exact: true }).waitFor();
  });

  it('takes what is typed anywhere on the page', async () => {
    await page.locator('#header').click();
    await page.keyboard.type('/ask');
    expect(await box().inputValue()).toBe('/ask');
  });

  it('leaves a command with Escape', async () => {
    await box().fill('/ask ');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
    expect(await box().isVisible()).toBe(true);
    expect(await box().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('presses buttons: in place, to a new message, and with a word when nothing answers', async () => {
    await ask('Who opened the library?');
    await last().getByRole('button', { name: 'In context' }).click();
    await last().getByText('The roof came later.').waitFor();
    await last().getByRole('button', { name: 'Back' }).click();
    await last().getByRole('button', { name: 'Share' }).click();
    await page.getByText('shares an answer').last().waitFor();
  });

  it('shows to Ben what Ada shared, and not what only she sees', async () => {
    await ask('A private question');
    await last().getByRole('button', { name: 'Share' }).click();
    await page.getByText('shares an answer').last().waitFor();
    await page.getByRole('button', { name: /^Speaking as Ada/ }).click();
    await picture(page, 'speak-as');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Speaking as Ben/ }).waitFor();
    await page.getByText('shares an answer').last().waitFor();
    expect(await page.getByText('A private question').count()).toBe(0);
  });

  it('dismisses a private answer', async () => {
    await ask('To be dismissed');
    const before = await page.locator('.message').count();
    await last().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(before - 1);
  });

  it('draws every component and all of Discord’s Markdown, and runs nothing that a message says', async () => {
    await box().fill('/showcase ');
    await page.keyboard.press('Enter');
    await last().getByText('Choose an article').waitFor();
    const content = last().locator('.content');
    expect(await content.locator('strong, em, u, s, code, a, blockquote, ul, ol, pre, time').count()).toBeGreaterThan(
      10,
    );
    expect(await content.innerText()).toContain('<script>alert(1)</script>');
    expect(await content.getByRole('button', { name: 'Switched off' }).isDisabled()).toBe(true);
    expect(await content.locator('.mention').allInnerTexts()).toEqual(['@Ada', '#reading-room']);
    await last().scrollIntoViewIfNeeded();
    await picture(page, 'components');
    await content.getByRole('button', { name: 'Choose an article' }).click();
    await page.keyboard.press('ArrowDown');
    await picture(page, 'select');
    await page.keyboard.press('Enter');
    await last().getByText('Chosen: 1').waitFor();
  });

  it('shows pictures with their descriptions, and files to be taken away', async () => {
    await box().fill('/chart ');
    await page.keyboard.press('Enter');
    const image = last().getByRole('img', { name: 'A chart of one dot' });
    await image.waitFor();
    await expect.poll(() => image.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth)).toBe(1);
    const download = page.waitForEvent('download');
    await last()
      .getByRole('link', { name: /voices\.csv/ })
      .click();
    expect((await download).suggestedFilename()).toBe('voices.csv');
    await last().getByRole('button', { name: 'Open: A chart of one dot' }).click();
    await page.getByRole('dialog', { name: 'A chart of one dot' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('fills in a form, marking what is wrong', async () => {
    await box().fill('/note ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'A note on this paragraph' });
    await form.waitFor();
    await page.keyboard.type('Hm');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Must be 5 or more characters').waitFor();
    await picture(page, 'form');
    await form.getByRole('textbox').fill('Hm, really?');
    await form.getByRole('button', { name: 'Submit' }).click();
    await last().getByText('Noted: Hm, really?').waitFor();
    expect(await form.count()).toBe(0);
  });

  it('runs a command on a message, from its menu', async () => {
    await box().fill('The mill was older.');
    await page.keyboard.press('Enter');
    await last().getByText('The mill was older.').waitFor();
    await last().click({ button: 'right' });
    await page.getByRole('menuitem', { name: /Check quotation/ }).waitFor();
    await page.keyboard.press('Enter');
    await last().getByText('Checked: “The mill was older.”').waitFor();
  });

  it('says so when the bot does not respond', async () => {
    await box().fill('/slow ');
    await page.keyboard.press('Enter');
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').first().waitFor({ timeout: 6000 });
    await picture(page, 'no-response');
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  });

  it('opens a thread', async () => {
    await box().fill('/thread ');
    await page.keyboard.type('Stop one');
    await page.keyboard.press('Enter');
    await last()
      .getByRole('button', { name: /Stop one/ })
      .click();
    await page.getByText('Begin here.').waitFor();
    expect(await page.locator('#header h2').innerText()).toContain('Stop one');
    await picture(page, 'thread');
  });

  it('offers a moderator what members are not offered', async () => {
    await box().fill('/tidy');
    await page.getByText('No command is called that').waitFor();
    await page.getByRole('button', { name: /^Speaking as Ada/ }).click();
    await page.getByRole('menuitem', { name: /Mira/ }).click();
    await page.getByRole('button', { name: /^Speaking as Mira/ }).waitFor();
    await box().fill('/tidy ');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.getByText('days: Must be 7 or less').waitFor();
  });

  it('keeps still while others talk, and hears of them', async () => {
    const ben = await join(playground.url, 'Ben');
    await box().fill('Half a thou');
    await ben.say('Good morning, @everyone and <script>');
    await last().getByText('Good morning, @everyone and <script>').waitFor();
    expect(await box().inputValue()).toBe('Half a thou');
    expect(await box().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('follows the system’s theme, until the other is chosen', async () => {
    const light = await open({ colorScheme: 'light' });
    const theme = () => light.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await light.getByRole('button', { name: 'Use the dark theme' }).click();
    expect(await theme()).toBe('dark');
    await light.reload();
    expect(await theme()).toBe('dark');
    await light.context().close();
  });

  it('is whole on a phone’s width', async () => {
    await ask('On a phone');
    const phone = await open({ width: 375, height: 740 });
    await phone.getByText('What sources say').last().waitFor();
    expect(await phone.locator('html').evaluate((html) => html.scrollWidth)).toBe(375);
    await phone.getByRole('button', { name: 'Channels' }).click();
    await phone.keyboard.press('Escape');
    await phone.getByRole('button', { name: 'reading-room' }).waitFor({ state: 'hidden' });
    await phone.getByRole('button', { name: 'Channels' }).click();
    await phone.getByRole('button', { name: 'reading-room' }).click();
    expect(await phone.locator('#header h2').innerText()).toContain('reading-room');
    await phone.context().close();
  });
});
