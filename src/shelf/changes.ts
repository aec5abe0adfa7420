import { redescribe } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Sentence } from '../voices/index.ts';
import { aboutColumns, articleOf, type Entry, requireRoom, summaryOf } from './articles.ts';
import { correctedSentences, dropCorrection, keepCorrection } from './corrections.ts';
import type { Database } from './database.ts';
import { ownEntry } from './drafting.ts';
import type { Entries } from './entries.ts';
import { awayFrom, hideEntry, removeEntry, restoreEntry } from './removals.ts';
import { EVERYONE } from './schema.ts';
import type { Texts } from './texts.ts';
import type { Shelf, ShelvedArticle } from './types.ts';

type Changes = Pick<
  Shelf,
  | 'holding'
  | 'provenance'
  | 'describe'
  | 'remove'
  | 'hide'
  | 'away'
  | 'restore'
  | 'correct'
  | 'uncorrect'
  | 'corrections'
>;

type Kit = Readonly<{
  texts: Texts;
  entries: Entries;
  shelvedOf(server: string, entry: Entry): Promise<ShelvedArticle>;
  /** Called when an entry has changed for everyone who sees it, and when one of its labels has for one server. */
  onChanged(entry: string): void;
  onCorrected(entry: string, server: string): void;
  now: () => Date;
  /** Articles of its own that a server may have. */
  most: number;
}>;

/** What moderators do to the articles of their server's shelf. */
export function changesIn(db: Database, kit: Kit): Changes {
  const { texts, entries, shelvedOf, onChanged, onCorrected, now, most } = kit;
  return {
    async holding(server, hash) {
      const entry = (await entries.of(server)).find((one) => one.hash === hash);
      return entry && summaryOf(entry);
    },
    async provenance(server, slug) {
      const { server: of, added_at: addedAt, added_by: addedBy } = await entries.find(server, slug);
      return { own: of === server, addedAt, ...(addedBy === null ? {} : { addedBy }) };
    },
    async describe(server, slug, details) {
      const entry = await ownEntry(entries, server, slug);
      const columns = aboutColumns(redescribe(await articleOf(entry, texts), details));
      await db.updateTable('article').set(columns).where('id', '=', entry.id).execute();
      onChanged(entry.id);
    },
    async remove(server, slug) {
      const entry = await ownEntry(entries, server, slug);
      await removeEntry(db, entry, now());
      onChanged(entry.id);
    },
    async hide(server, slug) {
      const entry = await entries.find(server, slug);
      if (entry.server !== EVERYONE)
        throw new Fault('input-wrong', `“${entry.title}” is this server’s own: it can be removed.`);
      await hideEntry(db, server, entry);
      entries.forget();
    },
    away: (server) => awayFrom(db, server, now()),
    async restore(server, slug) {
      const comes = (await awayFrom(db, server, now())).find((one) => one.slug === slug);
      if (comes?.how === 'removed') await requireRoom(db, server, '', most);
      const title = await restoreEntry(db, server, slug, now());
      if (title === undefined)
        throw new Fault('article-unknown', `There is no removed article called “${slug}” that can be brought back.`);
      entries.forget();
      return title;
    },
    async correct(server, slug, { sentence: id, voice, by, why }) {
      const entry = await entries.find(server, slug);
      const shelved = await shelvedOf(server, entry);
      const sentence = sentenceOf(entry, shelved, id);
      await keepCorrection(db, { server, hash: entry.hash, sentence, voice, by, at: now(), ...(why ? { why } : {}) });
      onCorrected(entry.id, server);
    },
    async uncorrect(server, slug, id) {
      const entry = await entries.find(server, slug);
      const sentence = sentenceOf(entry, await shelvedOf(server, entry), id);
      const was = await dropCorrection(db, { server, hash: entry.hash, sentence });
      onCorrected(entry.id, server);
      return was;
    },
    corrections: () => correctedSentences(db),
  };
}

/** @throws Fault `input-wrong` */
function sentenceOf({ title }: Entry, { annotation }: ShelvedArticle, id: string): Sentence {
  const found = annotation.sentences.find((sentence) => sentence.id === id);
  if (!found) throw new Fault('input-wrong', `“${title}” has no sentence ${id}.`);
  return found;
}
