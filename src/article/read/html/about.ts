import { findDate } from '../date.ts';
import type { About } from '../draft.ts';
import type { Page, PageElement } from './dom.ts';
import { linkedData } from './linked-data.ts';

/**
 * What a page says about itself, the most deliberate first: JSON-LD, then Open Graph and meta elements, then what it shows.
 * `title` is at hand only where the page names its article; the file's name or a heading may do better than nothing.
 */
export function aboutPage(page: Page): About {
  const said = linkedData(page);
  const publication = said.publication ?? meta(page, 'og:site_name', 'application-name');
  const title = said.title ?? titleOf(page, publication);
  const byline = said.byline ?? bylineOf(page);
  const date = dateOf(page, said.date);
  const language = languageTag(page.documentElement.getAttribute('lang') ?? meta(page, 'og:locale', 'language'));
  const source = addressOf(page);
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...date,
    ...(publication ? { publication } : {}),
    ...(language ? { language } : {}),
    ...(source ? { source } : {}),
  };
}

/** Longer values are no names or titles. */
const LONGEST = 300;

/** Meta elements by `name`, `property` or `itemprop`, the first that says something. */
function meta(page: Page, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
      const words = short(content);
      if (words) return words;
    }
  return undefined;
}

/** The title that a page names for sharing, without the site's name behind it; the heading where it is the only one, or the same. */
function titleOf(page: Page, publication: string | undefined): string | undefined {
  const named = meta(page, 'og:title', 'twitter:title');
  const [only, another] = page.querySelectorAll('h1');
  const heading = short(only?.textContent);
  if (!named && heading && !another) return heading;
  const whole = named ?? short(page.querySelector('title')?.textContent);
  if (!whole) return heading;
  if (heading && plain(whole).includes(plain(heading)) && plain(heading).length > plain(whole).length / 2)
    return heading;
  const parts = /^(.{10,}?)\s+[|–—·:»-]\s+([^|–—·»]{2,60})$/u.exec(whole);
  return parts && publication && plain(parts[2]!) === plain(publication) ? parts[1] : whole;
}

function bylineOf(page: Page): string | undefined {
  const said = meta(page, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author');
  const shown = said && !/^https?:/.test(said) ? said : short(page.querySelector('[rel="author"]')?.textContent);
  return shown?.replace(/^by:?\s+/i, '');
}

function dateOf(page: Page, said: string | undefined): Pick<About, 'date' | 'printedDate'> {
  const time = page.querySelector('article time, main time') ?? page.querySelector('time[datetime]');
  const given =
    said ??
    meta(page, 'article:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date') ??
    time?.getAttribute('datetime') ??
    short(time?.textContent);
  const iso = given ? findDate(given)?.iso : undefined;
  const printed = printedDate(time, iso);
  return { ...(iso ? { date: iso } : {}), ...(printed ? { printedDate: printed } : {}) };
}

/** The date as the page shows it, where that is the same day. */
function printedDate(time: PageElement | null, iso: string | undefined): string | undefined {
  const shown = short(time?.textContent);
  const date = shown ? findDate(shown) : null;
  return date && (iso === undefined || date.iso === iso) ? date.printed : undefined;
}

function addressOf(page: Page): string | undefined {
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url');
  return address && address.length <= 2_000 && /^https?:\/\/[^\s"<>]+$/.test(address) ? address : undefined;
}

function languageTag(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

function short(words: string | null | undefined): string | undefined {
  const text = words?.replace(/\s+/g, ' ').trim();
  return text && text.length <= LONGEST ? text : undefined;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
