import type { KeptQuote, Shelf, ShelvedArticle, SittingEntry, StoredSitting } from '../../src/shelf/index.ts';
import { CHANNEL, SERVER } from './standing.ts';

/** One look at a shelf on which nobody writes: what several values are read from is fetched once. */
export type Look = Readonly<{
  shelf: Shelf;
  sitting(): Promise<StoredSitting>;
  entries(): Promise<readonly SittingEntry[]>;
  pages(member: string): Promise<readonly KeptQuote[]>;
  slugs(): Promise<readonly string[]>;
  article(slug: string): Promise<ShelvedArticle>;
}>;

export function lookAt(shelf: Shelf): Look {
  const seen = new Map<string, Promise<unknown>>();
  const once = <Result>(what: string, fetch: () => Promise<Result>): Promise<Result> => {
    const known = (seen.get(what) as Promise<Result> | undefined) ?? fetch();
    seen.set(what, known);
    return known;
  };
  const sitting = () => once('sitting', async () => (await shelf.sittings.inChannel(SERVER, CHANNEL))!);
  return {
    shelf,
    sitting,
    entries: () => once('entries', async () => shelf.sittings.entries((await sitting()).id)),
    pages: (member) => once(`pages ${member}`, () => shelf.notebooks.list({ server: SERVER, member })),
    slugs: () => once('slugs', async () => (await shelf.summaries(SERVER)).map(({ slug }) => slug)),
    article: (slug) => once(`article ${slug}`, () => shelf.open(SERVER, slug)),
  };
}
