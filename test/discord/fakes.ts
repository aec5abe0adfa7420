import { pino } from 'pino';
import type { Answering } from '../../src/answering/index.ts';
import type { Desk } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { resolve } from '../../src/settings/index.ts';
import type { Claims, Notes, Shelf, ShelvedArticle } from '../../src/shelf/index.ts';

/** Lines of a log, parsed. */
export type Logged = Readonly<Record<string, unknown> & { msg: string; level: number }>;

export function fakeNotes(): Notes {
  const notes = new Map<string, string>();
  return {
    read: async (key) => notes.get(key),
    write: async (key, value) => {
      notes.set(key, value);
    },
  };
}

/** Claims of a process that is alone. */
export function fakeClaims(): Claims {
  const { signal } = new AbortController();
  return { attempt: async (_, work) => ({ result: await work(signal) }), inTurn: (_, work) => work(signal) };
}

/** A shelf in memory that holds these articles for every server; what is not about reading them throws. */
export function fakeShelf(articles: readonly ShelvedArticle[]): Shelf {
  const cards = new Map<string, Awaited<ReturnType<Shelf['cards']['find']>>>();
  const unused = async () => {
    throw new Error('not in this fake');
  };
  return {
    summaries: async () =>
      articles.map(({ article, annotation, origin }) => ({
        ...article,
        origin,
        own: origin === 'added',
        paragraphs: article.paragraphs.length,
        sentences: annotation.sentences.length,
      })),
    open: async (_, slug) => {
      const found = articles.find(({ article }) => article.slug === slug);
      if (!found) throw new Fault('article-unknown', `There is no article "${slug}" on the shelf.`);
      return found;
    },
    library: async () => ({ slugs: articles.map(({ article }) => article.slug), candidates: unused, index: unused }),
    add: unused,
    visit: unused,
    remove: unused,
    holding: unused,
    provenance: unused,
    describe: unused,
    hide: unused,
    away: unused,
    restore: unused,
    correct: unused,
    uncorrect: unused,
    sweep: async () => {},
    drafts: { make: unused, find: unused, describe: unused, accept: unused, drop: unused },
    plan: unused,
    corrections: unused,
    sittings: {
      open: unused,
      find: unused,
      inChannel: unused,
      change: unused,
      due: unused,
      cardless: unused,
      history: unused,
      record: unused,
      entries: unused,
    },
    cards: {
      keep: async (card) => {
        const id = `card${String(cards.size).padStart(8, '0')}`;
        cards.set(id, { ...card, data: JSON.parse(JSON.stringify(card.data)) });
        return id;
      },
      find: async (id) => cards.get(id),
    },
    notebooks: { keep: unused, list: unused, write: unused, remove: unused, clear: unused },
    notes: fakeNotes(),
    claims: fakeClaims(),
    settings: { at: async () => resolve({}), set: unused },
    members: { of: unused, erase: unused },
    indexMemory: () => ({ used: 0, bound: 0 }),
    answers: async () => true,
    close: async () => {},
  };
}

export function fakeDesk(parts: Partial<Desk> = {}): Desk & Readonly<{ logged: readonly Logged[] }> {
  const logged: Logged[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const answering: Answering = {
    ask: async () => {
      throw new Error('not in this fake');
    },
  };
  const drawing: Desk['drawing'] = { draw: async () => new Uint8Array(), close: async () => {} };
  const unread = async () => {
    throw new Error('not in this fake');
  };
  const importing: Desk['importing'] = { read: unread, readFile: unread, readAddress: unread, close: async () => {} };
  return { shelf: fakeShelf([]), answering, drawing, importing, log, ...parts, logged };
}

export { type Call, fakeInteraction } from '../../stress/fuzz/interaction.ts';
