import type { Random } from '../../eval/random.ts';
import { quote, VOICES, type Voice } from '../../src/article/index.ts';
import { Fault } from '../../src/fault.ts';
import { type Move, move } from '../../src/reading/index.ts';
import type { Shelf, StoredSitting } from '../../src/shelf/index.ts';
import type { Look } from './look.ts';
import { AT as at, CHANNEL, MEMBERS, readingOf, SERVER, STANDING } from './standing.ts';

/** One thing that is written: which of the shelf's values, and what it is to be. Plain JSON, to be compared. */
export type Write = Readonly<{ path: string; key: string; value: string | null }>;

/** What can be written, by the path that it takes through the shelf. `read` gives what stands there. */
export type Path = Readonly<{
  /** The path that writes the same values, and reads them for this one. */
  shares?: string;
  /** What stands there before anything is written; nothing where it is left out. */
  initially?: string;
  choose(random: Random, serial: number): Omit<Write, 'path'>;
  write(shelf: Shelf, write: Write): Promise<void>;
  read?(look: Look, key: string): Promise<string | null>;
}>;

/** Articles that come and go: so many that there is always one to import and one to remove. */
const NOTICES = 30;

/** Every path by which something that a member is told of gets into the database. */
export const PATHS: Readonly<Record<string, Path>> = {
  import: {
    choose: (random) => ({ key: notice(random), value: 'there' }),
    async write(shelf, { key }) {
      await shelf.add({ server: SERVER, reading: readingOf(key), origin: 'added', by: MEMBERS[1] });
    },
    async read(look, key) {
      if (!(await look.slugs()).includes(key)) return null;
      const { article } = await look.article(key);
      return article.hash === readingOf(key).article.hash ? 'there' : 'other words';
    },
  },
  removal: {
    shares: 'import',
    choose: (random) => ({ key: notice(random), value: null }),
    async write(shelf, { key }) {
      await shelf.remove(SERVER, key).catch(unlessFault);
    },
  },
  vote: {
    choose: (random) => ({ key: `${random.pick(MEMBERS)}/${1 + random.below(2)}`, value: random.pick(VOICES) }),
    async write(shelf, { key, value }) {
      const [by, stop] = key.split('/');
      await play(shelf, { type: 'vote', by: by!, at, stop: Number(stop), voice: value as Voice });
    },
    async read(look, key) {
      const [by, stop] = key.split('/');
      return (await look.sitting()).state.polls[Number(stop)]?.rounds.at(-1)?.[by!] ?? null;
    },
  },
  stop: {
    initially: '1',
    choose: (random) => ({ key: 'stop', value: String(1 + random.below(2)) }),
    write: (shelf, { value }) => play(shelf, { type: 'goto', by: MEMBERS[0], at, stop: Number(value) }),
    read: async (look) => String((await look.sitting()).state.stop),
  },
  // A stop that is due is claimed by moving its time on: what was claimed once is never due again.
  claim: {
    choose: (_, serial) => ({ key: 'next', value: new Date(Date.parse(at) + serial * 1_000).toISOString() }),
    async write(shelf, { value }) {
      const claimed = await shelf.sittings.change(await sitting(shelf), { nextAt: new Date(value!) });
      if (!claimed) throw new Error('nobody else changes this sitting');
    },
    read: async (look) => (await look.sitting()).nextAt?.toISOString() ?? null,
  },
  record: {
    // A member a question: of one member a sitting records so many.
    choose: (_, serial) => ({ key: `question ${serial}`, value: `reader ${serial}` }),
    async write(shelf, { key, value }) {
      const entry = { kind: 'asked', member: value!, stop: 1, data: { question: key }, at: new Date(at) } as const;
      if (!(await shelf.sittings.record((await sitting(shelf)).id, entry)))
        throw new Error('as much is on record as there may be');
    },
    async read(look, key) {
      const all = await look.entries();
      const these = all.filter(({ data }) => (data as { question?: string }).question === key);
      return these.length > 1 ? 'recorded twice' : (these[0]?.member ?? null);
    },
  },
  correct: {
    choose: (random) => ({
      key: `${random.pick(STANDING)}/${1 + random.below(6)}.${1 + random.below(3)}`,
      value: random.pick(VOICES),
    }),
    async write(shelf, { key, value }) {
      const [slug, sentence] = key.split('/');
      await shelf.correct(SERVER, slug!, { sentence: sentence!, voice: value as Voice, by: MEMBERS[0] });
    },
    async read(look, key) {
      const [slug, id] = key.split('/');
      const { annotation } = await look.article(slug!);
      const sentence = annotation.sentences.find((one) => one.id === id);
      return sentence?.corrected ? sentence.voice : null;
    },
  },
  keep: {
    choose: (random) => ({ key: `${random.pick(MEMBERS)}/${1 + random.below(6)}`, value: `#${random.below(1_000)}` }),
    async write(shelf, { key, value }) {
      const [member, number] = key.split('/');
      const { article } = await shelf.open(SERVER, 'library');
      const cut = quote(article, Number(number), { start: 0, end: 11 }, { voice: 'reported' });
      const owner = { server: SERVER, member: member! };
      const about = { hash: article.hash, slug: article.slug, title: article.title, citation: '' };
      const { id } = await shelf.notebooks.keep({ ...owner, ...about, quote: cut });
      if (!(await shelf.notebooks.write(owner, id, { tag: value!, note: '' })))
        throw new Error('a page that was just kept is gone');
    },
    async read(look, key) {
      const [member, number] = key.split('/');
      const pages = await look.pages(member!);
      const these = pages.filter(({ quote: { paragraph } }) => paragraph === Number(number));
      if (these.length > 1) return 'kept twice';
      const [one] = these;
      if (one && one.quote.text !== 'The library') return `not verbatim: ${one.quote.text}`;
      return one ? (one.tag ?? '') : null;
    },
  },
  setting: {
    choose: (random) => ({ key: random.pick(MEMBERS), value: random.pick(['en', 'de', 'fr', 'es', null]) }),
    write: (shelf, { key, value }) =>
      shelf.settings.set(
        { type: 'member', server: SERVER, member: key },
        'language',
        (value ?? undefined) as never,
        key,
      ),
    async read({ shelf }, key) {
      const { language } = await shelf.settings.at({ server: SERVER, member: key });
      return language.from === 'member' ? String(language.value) : null;
    },
  },
  // What command sync remembers.
  sync: {
    choose: (_, serial) => ({ key: 'commands', value: `hash ${serial}` }),
    write: (shelf, { key, value }) => shelf.notes.write(key, value!),
    read: async ({ shelf }, key) => (await shelf.notes.read(key)) ?? null,
  },
};

/** What the ledger calls a value: two paths may write the same. */
export function nameOf({ path, key }: Pick<Write, 'path' | 'key'>): string {
  return `${PATHS[path]!.shares ?? path} ${key}`;
}

/** What stands on a shelf of a value by its name in the ledger. */
export async function readValue(look: Look, name: string): Promise<string | null> {
  const space = name.indexOf(' ');
  return PATHS[name.slice(0, space)]!.read!(look, name.slice(space + 1));
}

function notice(random: Random): string {
  return `notice-${random.below(NOTICES)}`;
}

async function sitting(shelf: Shelf): Promise<StoredSitting> {
  return (await shelf.sittings.inChannel(SERVER, CHANNEL))!;
}

async function play(shelf: Shelf, made: Move): Promise<void> {
  const before = await sitting(shelf);
  const outcome = move(before.state, made);
  // Nothing to change, as where a member votes what they had voted.
  if ('refused' in outcome && outcome.refused === 'already') return;
  if ('refused' in outcome) throw new Error(outcome.refused);
  if (!(await shelf.sittings.change(before, { state: outcome.sitting })))
    throw new Error('nobody else changes this sitting');
}

function unlessFault(error: unknown): void {
  if (!(error instanceof Fault)) throw error;
}
