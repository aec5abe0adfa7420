import { splitSentences } from '../article/index.ts';
import { Fault } from '../fault.ts';
import { type Entry, putEntry, requireRoom, summaryOf } from './articles.ts';
import { type Database, transact } from './database.ts';
import { type DraftEntry, describeDraft, findDraft, keepDraft, requireFewDrafts, takeDraft } from './drafts.ts';
import type { Entries } from './entries.ts';
import { holdLength, prepare, type Workshop } from './prepare.ts';
import { dropLoose, textsIn } from './texts.ts';
import type { Draft, Drafts } from './types.ts';
import { earlierVersion, replaceEntry } from './versions.ts';

type Kit = Readonly<{
  workshop: Workshop;
  entries: Entries;
  /** Called when an entry has changed. */
  onChanged(entry: string): void;
  now: () => Date;
  /** Articles of its own that a server may have. */
  most: number;
}>;

/** Articles that members look at before they come to the shelf. */
export function draftsIn(db: Database, { workshop, entries, onChanged, now, most }: Kit): Drafts {
  const { texts } = workshop;

  const complete = async (draft: DraftEntry): Promise<Draft> => {
    const { server, replaces, ...rest } = draft;
    const own = (await entries.of(server)).filter((entry) => entry.server === server);
    const replaced = own.find(({ id }) => id === replaces);
    const earlier = replaced ? undefined : earlierVersion(own, rest.reading.article);
    return {
      ...rest,
      annotation: (await prepare(rest.reading.article, workshop)).annotation,
      ...(replaced ? { replaces: summaryOf(replaced) } : {}),
      ...(earlier ? { earlier: summaryOf(earlier) } : {}),
    };
  };
  const find = async (server: string, id: string) => {
    const draft = await findDraft(db, texts, { server, id }, now());
    if (!draft) throw gone();
    return draft;
  };

  const giveUp = async (id: string, hash: string) => {
    await takeDraft(db, id);
    await dropLoose(db, [hash]);
  };

  return {
    async make({ server, owner, reading, replaces }, onProgress) {
      const { article } = reading;
      const entry = replaces === undefined ? undefined : await ownEntry(entries, server, replaces);
      holdLength(article, splitSentences(article).length);
      await requireFewDrafts(db, { server, owner, hash: article.hash }, now());
      // Before the work, so that a full shelf costs nothing. A corrected version takes no room.
      if (!entry) await requireRoom(db, server, article.hash, most);
      const about = { server, owner, reading, ...(entry ? { replaces: entry.id } : {}) };
      // The draft holds its text from the first moment: nobody else's giving up takes it away meanwhile.
      const id = await transact(db, async (transaction) => {
        await textsIn(transaction).store(article, now());
        return keepDraft(transaction, about, now());
      });
      try {
        await prepare(article, workshop, onProgress);
        return await complete({ id, ...about });
      } catch (error) {
        await giveUp(id, article.hash);
        throw error;
      }
    },
    find: async (server, id) => complete(await find(server, id)),
    async describe(server, id, details) {
      await describeDraft(db, await find(server, id), details);
      return complete(await find(server, id));
    },
    async accept(server, id, { by, replace }) {
      const draft = await find(server, id);
      const { reading } = draft;
      const target = replace === undefined ? undefined : await ownEntry(entries, server, replace);
      await prepare(reading.article, workshop);
      const sentences = splitSentences(reading.article).length;
      const accepted = await transact(db, async (transaction) => {
        if (!(await takeDraft(transaction, id))) return undefined;
        const there = await standing(transaction, server, reading.article.hash);
        if (there) return { slug: there, known: true };
        if (target) {
          const replaced = await replaceEntry(transaction, target, { reading, by, at: now() });
          return { slug: target.slug, known: false, replaced };
        }
        await requireRoom(transaction, server, reading.article.hash, most);
        const put = await putEntry(transaction, { server, reading, origin: 'added', sentences, by, at: now() });
        return { slug: put.slug, known: false };
      });
      // Of two who add one draft at once, the second finds it taken.
      if (!accepted) throw gone();
      if (target) onChanged(target.id);
      entries.forget();
      return accepted;
    },
    async drop(server, id) {
      const draft = await findDraft(db, texts, { server, id }, now());
      if (draft) await giveUp(id, draft.reading.article.hash);
    },
  };
}

/**
 * An article that the server may change.
 * @throws Fault `article-unknown`; `not-allowed` for samples and corpus files, which are everyone's
 */
export async function ownEntry(entries: Entries, server: string, slug: string): Promise<Entry> {
  const entry = await entries.find(server, slug);
  if (entry.server === server) return entry;
  throw new Fault(
    'not-allowed',
    `“${entry.title}” comes with Pullquote or from its corpus folder, and stands on every shelf: it cannot be changed or removed from here.`,
  );
}

function gone(): Fault {
  return new Fault(
    'draft-gone',
    'This draft was added, given up, or is older than a day. Start again with /article add.',
  );
}

/** The slug under which a server sees a text, if it does. */
async function standing(db: Database, server: string, hash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('article')
    .select('slug')
    .where('server', '=', server)
    .where('hash', '=', hash)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.slug;
}
