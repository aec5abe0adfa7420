/**
 * The tables, as kysely sees them. Times are ISO 8601 text, JSON is text, ids are text, so that SQLite and PostgreSQL
 * hold the same rows. `server` is a Discord server's id, or EVERYONE for what every server sees.
 */
export type Schema = {
  /** The words of an article, once for all shelves that hold it. */
  text: { hash: string; stored_at: string };
  paragraph: { hash: string; number: number; heading: string | null; text: string; sha256: string };
  /** Sentence embeddings: little-endian float32, row by row; `split` is the hash of the sentences they belong to. */
  vectors: { hash: string; model: string; split: string; data: Uint8Array };
  /** What voices/ made of a text; `annotator` is the hash of the code and word lists that made it. */
  annotation: { hash: string; annotator: string; data: string };
  article: {
    id: string;
    server: string;
    slug: string;
    hash: string;
    title: string;
    byline: string | null;
    date: string | null;
    printed_date: string | null;
    publication: string | null;
    source: string | null;
    origin: string;
    language: string;
    paragraphs: number;
    sentences: number;
    dropped: string;
    healed: string;
    added_by: string | null;
    added_at: string;
    /** Set while a removal can still be undone. */
    removed_at: string | null;
  };
  /** Files of `corpus/` that were read: an unchanged `stamp` (size and time of change) is not read again. */
  corpus_file: { path: string; stamp: string; article: string };
  correction: {
    server: string;
    hash: string;
    paragraph: number;
    start: number;
    end: number;
    voice: string;
    was: string;
    by: string;
    at: string;
    why: string | null;
  };
  sitting: {
    id: string;
    server: string;
    channel: string;
    /** The message with the buttons of the current stop. */
    card: string | null;
    article: string;
    plan: string;
    state: string;
    status: string;
    /** Counts the changes: one that was made of an older state than the stored one is made again. */
    version: number;
    schedule: string | null;
    next_at: string | null;
    /** Members who allow their names in the packet, as JSON. */
    named: string;
    started_at: string;
  };
  sitting_entry: { id: string; sitting: string; kind: string; member: string; stop: number; data: string; at: string };
  /** An article that a member looks at before adding it. Its words are stored; `about` is the rest of it, as JSON. */
  draft: {
    id: string;
    server: string;
    owner: string;
    hash: string;
    about: string;
    dropped: string;
    healed: string;
    /** The entry that it is to take the place of. */
    replaces: string | null;
    made_at: string;
  };
  /** Articles of everyone's shelf that a server does not see. */
  hidden: { server: string; article: string };
  card: { id: string; kind: string; server: string; owner: string; data: string; made_at: string };
  /** A member's notebook. `voice`, `speaker` and `role` are what was shown when the quotation was kept. */
  kept: {
    id: string;
    server: string;
    member: string;
    hash: string;
    paragraph: number;
    start: number;
    end: number;
    voice: string;
    speaker: string | null;
    role: string | null;
    slug: string;
    title: string;
    citation: string;
    tag: string | null;
    note: string | null;
    kept_at: string;
  };
  /** `scope` is server, channel or member, `subject` the channel's or member's id (empty for the server), `value` JSON. */
  setting: {
    server: string;
    scope: string;
    subject: string;
    key: string;
    value: string;
    by: string | null;
    at: string;
  };
  note: { key: string; value: string };
  /** Work that one process is at, until it has gone without a sign of life for too long. */
  claim: { name: string; owner: string; expires_at: string };
};

/** The server that stands for all: samples and the files in `corpus/`. */
export const EVERYONE = '*';
