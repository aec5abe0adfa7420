import { Fault } from '../fault.ts';
import { type Entry, entriesFor, summaryOf } from './articles.ts';
import type { Database } from './database.ts';
import { nearest } from './nearest.ts';
import type { ArticleSummary } from './types.ts';

/** The entries that servers see, remembered until one of them changes. */
export type Entries = Readonly<{
  of(server: string): Promise<readonly Entry[]>;
  summaries(server: string): Promise<readonly ArticleSummary[]>;
  /** @throws Fault `article-unknown`, naming the nearest slugs */
  find(server: string, slug: string): Promise<Entry>;
  /** Called when a shelf has changed. */
  forget(): void;
}>;

export function entriesIn(db: Database): Entries {
  const known = new Map<string, Promise<readonly Entry[]>>();
  const of = (server: string) => {
    let entries = known.get(server);
    if (!entries) {
      entries = entriesFor(db, server);
      known.set(server, entries);
      entries.catch(() => known.delete(server));
    }
    return entries;
  };
  return {
    of,
    async summaries(server) {
      return (await of(server)).map(summaryOf);
    },
    async find(server, slug) {
      const entries = await of(server);
      const entry = entries.find((e) => e.slug === slug);
      if (entry) return entry;
      const similar = nearest(
        slug,
        entries.map((e) => e.slug),
      );
      const remedy =
        similar.length > 0 ? `Nearest: ${similar.join(', ')}.` : 'See the list of articles for what there is.';
      throw new Fault('article-unknown', `No article is called “${slug}” here. ${remedy}`, { slug });
    },
    forget: () => known.clear(),
  };
}
