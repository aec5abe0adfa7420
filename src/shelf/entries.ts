import { Fault } from '../fault.ts';
import { type Entry, entriesFor, summaryOf } from './articles.ts';
import type { Database } from './database.ts';
import { nearest } from './nearest.ts';
import type { ArticleSummary } from './types.ts';

/**
 * The entries that servers see. Another process may change them at any time, so they are read from the database for
 * whatever is done with them; only a list to choose from may be a moment old.
 */
export type Entries = Readonly<{
  of(server: string): Promise<readonly Entry[]>;
  /** As they are, or where the database takes longer than {@link PATIENCE}, as they were at the last look. */
  summaries(server: string): Promise<readonly ArticleSummary[]>;
  /** @throws Fault `article-unknown`, naming the nearest slugs */
  find(server: string, slug: string): Promise<Entry>;
  /** Called when this process has changed a shelf: a list of before is then not shown any more. */
  forget(): void;
}>;

/** Milliseconds that a member who types waits for the database; Discord's own way and back takes longer. */
const PATIENCE = 25;

/** Servers whose lists are remembered: at 50 articles each some 20 kB. */
const MOST_REMEMBERED = 2_000;

export function entriesIn(db: Database): Entries {
  const remembered = new Map<string, readonly ArticleSummary[]>();
  const of = (server: string) => entriesFor(db, server);
  const read = async (server: string): Promise<readonly ArticleSummary[]> => {
    const summaries = (await of(server)).map(summaryOf);
    remembered.delete(server);
    remembered.set(server, summaries);
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
    return summaries;
  };
  return {
    of,
    summaries(server) {
      const known = remembered.get(server);
      return known ? atMost(PATIENCE, read(server), known) : read(server);
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
      throw new Fault('article-unknown', `No article is called “${slug}” here. ${remedy}`, {
        slug,
        ...(similar.length > 0 ? { nearest: similar.join(', ') } : {}),
      });
    },
    forget: () => remembered.clear(),
  };
}

/** What `wanted` gives within some milliseconds, else `otherwise`; so too where it fails: the database may be away. */
async function atMost<Value>(milliseconds: number, wanted: Promise<Value>, otherwise: Value): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([wanted.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}
