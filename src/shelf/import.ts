import { splitSentences } from '../article/index.ts';
import { putEntry, requireRoom } from './articles.ts';
import { type Database, transact } from './database.ts';
import { holdLength, prepare, type Workshop } from './prepare.ts';
import { textsIn } from './texts.ts';
import type { NewArticle } from './types.ts';

export type Importer = Readonly<{
  /** Stores an article with its vectors and annotation, all or nothing. `known`: the same text stood there already. */
  add(article: NewArticle): Promise<Readonly<{ id: string; slug: string; known: boolean }>>;
}>;

type ImporterKit = Readonly<{
  workshop: Workshop;
  now: () => Date;
  /** Articles that one server may have of its own. */
  most: number;
}>;

/**
 * The import job. What is slow (embedding) is made first and kept with the text, where it does no harm if the process
 * dies; the entry that makes the article visible comes last, so that no half-imported article is ever seen.
 */
export function importerInto(db: Database, { workshop, now, most }: ImporterKit): Importer {
  return {
    async add({ server, reading, origin, by }) {
      const sentences = holdLength(reading.article, splitSentences(reading.article).length);
      // Before the work, so that a full shelf costs nothing; and again with the entry, since others may have come first.
      await requireRoom(db, server, reading.article.hash, most);
      await transact(db, (transaction) => textsIn(transaction).store(reading.article, now()));
      await prepare(reading.article, workshop);
      return transact(db, async (transaction) => {
        await requireRoom(transaction, server, reading.article.hash, most);
        return putEntry(transaction, {
          server,
          reading,
          origin,
          sentences,
          at: now(),
          ...(by ? { by } : {}),
        });
      });
    },
  };
}
