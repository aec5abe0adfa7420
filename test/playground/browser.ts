import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

// Settings of these tests alone; the bot's own are read in src/config.ts.
const { CHROMIUM, UPDATE_PICTURES } = process.env;
const executablePath = CHROMIUM ?? '/usr/bin/chromium';

/** Why page tests are skipped here; `undefined` where they run. */
export const noBrowser = existsSync(executablePath) ? undefined : `no Chromium at ${executablePath} (set CHROMIUM)`;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Writes a picture of the page for docs/, when the run is asked to (UPDATE_PICTURES=1). */
export async function picture(page: Page, name: string): Promise<void> {
  if (UPDATE_PICTURES !== '1') return;
  const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

export type Look = Readonly<{ colorScheme?: 'dark' | 'light'; width?: number; height?: number }>;

/**
 * Opens the playground's page with the bot online. What fails in silence there, and whatever is fetched from anywhere
 * else, is noted in `troubles`.
 */
export async function openPage(browser: Browser, url: string, look: Look, troubles: string[]): Promise<Page> {
  const { colorScheme = 'dark', width = 1280, height = 860 } = look;
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) troubles.push(`fetched ${request.url()}`);
  });
  await page.goto(url);
  await page.getByText('Pullquote is online').waitFor();
  return page;
}
