import type { Article } from '../../src/article/index.ts';
import { type Checkable, type Searchable, searchable } from '../../src/checking/index.ts';
import type { Desk } from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';

/** What is searchable is derived from an article and lives as long as it: the shelf decides how long that is. */
const known = new WeakMap<Article, Searchable>();

/** A shelved article as checking needs it. */
export function checkable({ article, annotation }: ShelvedArticle): Checkable {
  let words = known.get(article);
  if (!words) {
    words = searchable(article);
    known.set(article, words);
  }
  return { article, annotation, searchable: words };
}

/** The server's articles in the shelf's order; `until` (milliseconds on the clock) bounds how long they are opened. */
export async function checkables(
  { shelf }: Desk,
  server: string,
  until = Number.POSITIVE_INFINITY,
): Promise<readonly Checkable[]> {
  const opened: Checkable[] = [];
  for (const { slug } of await shelf.summaries(server)) {
    if (Date.now() > until) break;
    opened.push(checkable(await shelf.open(server, slug)));
  }
  return opened;
}
