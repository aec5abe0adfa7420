import type { About } from '../draft.ts';
import type { Page } from './dom.ts';

type Json = Readonly<Record<string, unknown>>;

/** So many objects of a page's JSON-LD are looked at. */
const MOST_OBJECTS = 200;
const LONGEST = 300;

/** Article, NewsArticle, OpinionNewsArticle, BlogPosting and the like, as schema.org names them. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** What a page's JSON-LD says of its article; nothing where there is none, or none that can be read. */
export function linkedData(page: Page): Pick<About, 'title' | 'byline' | 'date' | 'publication'> {
  const article = objectsIn(page).find((object) => listOf(object['@type']).some((type) => ARTICLE.test(String(type))));
  if (!article) return {};
  const title = words(article.headline) ?? words(article.name);
  const byline = listed(listOf(article.author).flatMap((author) => nameOf(author) ?? []));
  const date = words(article.datePublished);
  const publication = listOf(article.publisher).map(nameOf).find(Boolean);
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(date ? { date } : {}),
    ...(publication ? { publication } : {}),
  };
}

/** The objects at the top of each script, those of `@graph` among them. */
function objectsIn(page: Page): readonly Json[] {
  const found: Json[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const object of listOf(parsed(script.textContent ?? ''))) {
      if (!isObject(object)) continue;
      found.push(object, ...listOf(object['@graph']).filter(isObject).slice(0, MOST_OBJECTS));
      if (found.length > MOST_OBJECTS) return found;
    }
  }
  return found;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function nameOf(value: unknown): string | undefined {
  const name = isObject(value) ? words(value.name) : words(value);
  // Some sites give the author's page for the author.
  return name && !/^https?:/.test(name) ? name : undefined;
}

function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= LONGEST ? text : undefined;
}

/** `A`, `A and B`, `A, B and C`. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
