import type { Random } from '../../eval/random.ts';
import { makeArticle, quote, type Reading, VOICES, type Voice } from '../../src/article/index.ts';
import { Fault } from '../../src/fault.ts';
import { type Move, move, openSitting } from '../../src/reading/index.ts';
import type { Shelf, StoredSitting } from '../../src/shelf/index.ts';

/** One thing that is written: which of the shelf's values, and what it is to be. Plain JSON, to be compared. */
export type Write = Readonly<{ path: string; key: string; value: string | null }>;

/** What can be written, by the path that it takes through the shelf. `read` gives what stands there. */
export type Path = Readonly<{
  choose(random: Random, serial: number): Omit<Write, 'path'>;
  write(shelf: Shelf, write: Write): Promise<void>;
  read(shelf: Shelf, key: string): Promise<string | null>;
}>;

export const SERVER = '1001';
const CHANNEL = '5001';
const MEMBERS = ['7001', '7002', '7003', '7004', '7005'] as const;
const at = '2026-03-03T19:00:00.000Z';

/** Two articles that always stand on the shelf, in words of our own, with enough sentences to vote and correct. */
const STANDING = ['ferry', 'library'] as const;

export function readingOf(name: string): Reading {
  const texts = Array.from({ length: 6 }, (_, i) =>
    [
      `The ${name} opened at ${i + 6} in the morning, the harbour office said on Tuesday.`,
      `It had cost ${i + 1} million crowns, and “nobody has asked for it back”, said Inga Dahl.`,
      `To close the ${name} now would be a foolish economy that the town would regret for ${i + 2} years.`,
    ].join(' '),
  );
  const paragraphs = texts.map((text, i) => ({ number: i + 1, text }));
  return {
    article: makeArticle({ slug: name, title: `The ${name}`, language: 'en' }, paragraphs),
    dropped: [],
    healed: [],
  };
}

/** Puts there what every write needs: the two articles, and a sitting with its readers. @returns whether it had to */
export async function furnish(shelf: Shelf): Promise<void> {
  for (const name of STANDING) await shelf.add({ server: SERVER, reading: readingOf(name), origin: 'added' });
  if (await shelf.sittings.inChannel(SERVER, CHANNEL)) return;
  const { plan } = await shelf.plan(SERVER, 'ferry');
  const stops = plan.stops.length;
  const polled = plan.stops.map(({ number }) => number);
  const opened = openSitting({ host: MEMBERS[0], pace: 'together', stops, polled, at });
  await shelf.sittings.open({
    server: SERVER,
    channel: CHANNEL,
    article: 'ferry',
    plan,
    state: { ...opened, present: [...MEMBERS] },
  });
}

/** Every path by which something that a member is told of gets into the database. */
export const PATHS: Readonly<Record<string, Path>> = {
  import: {
    choose: (random, serial) => ({
      key: `notice-${random.below(12)}`,
      value: random.next() < 0.7 ? 'there' : serial % 2 ? null : 'there',
    }),
    async write(shelf, { key, value }) {
      if (value !== null) await shelf.add({ server: SERVER, reading: readingOf(key), origin: 'added', by: MEMBERS[1] });
      else await shelf.remove(SERVER, key).catch(unlessFault);
    },
    async read(shelf, key) {
      if (!(await shelf.summaries(SERVER)).some(({ slug }) => slug === key)) return null;
      const { article } = await shelf.open(SERVER, key);
      return article.hash === readingOf(key).article.hash ? 'there' : 'other words';
    },
  },
  vote: {
    choose: (random) => ({ key: `${random.pick(MEMBERS)}/${1 + random.below(2)}`, value: random.pick(VOICES) }),
    async write(shelf, { key, value }) {
      const [by, stop] = key.split('/');
      await play(shelf, { type: 'vote', by: by!, at, stop: Number(stop), voice: value as Voice });
    },
    async read(shelf, key) {
      const [by, stop] = key.split('/');
      return (await sitting(shelf)).state.polls[Number(stop)]?.rounds.at(-1)?.[by!] ?? null;
    },
  },
  stop: {
    choose: (random) => ({ key: 'stop', value: String(1 + random.below(2)) }),
    write: (shelf, { value }) => play(shelf, { type: 'goto', by: MEMBERS[0], at, stop: Number(value) }),
    read: async (shelf) => String((await sitting(shelf)).state.stop),
  },
  // A stop that is due is claimed by moving its time on: what was claimed once is never due again.
  claim: {
    choose: (_, serial) => ({ key: 'next', value: new Date(Date.parse(at) + serial * 1_000).toISOString() }),
    async write(shelf, { value }) {
      const claimed = await shelf.sittings.change(await sitting(shelf), { nextAt: new Date(value!) });
      if (!claimed) throw new Error('nobody else changes this sitting');
    },
    read: async (shelf) => (await sitting(shelf)).nextAt?.toISOString() ?? null,
  },
  record: {
    choose: (random, serial) => ({ key: `question ${serial}`, value: random.pick(MEMBERS) }),
    async write(shelf, { key, value }) {
      const entry = { kind: 'asked', member: value!, stop: 1, data: { question: key }, at: new Date(at) } as const;
      await shelf.sittings.record((await sitting(shelf)).id, entry);
    },
    async read(shelf, key) {
      const all = await shelf.sittings.entries((await sitting(shelf)).id);
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
    async read(shelf, key) {
      const [slug, id] = key.split('/');
      const { annotation } = await shelf.open(SERVER, slug!);
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
    async read(shelf, key) {
      const [member, number] = key.split('/');
      const pages = await shelf.notebooks.list({ server: SERVER, member: member! });
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
    async read(shelf, key) {
      const { language } = await shelf.settings.at({ server: SERVER, member: key });
      return language.from === 'member' ? String(language.value) : null;
    },
  },
  // What command sync remembers.
  note: {
    choose: (_, serial) => ({ key: 'commands', value: `hash ${serial}` }),
    write: (shelf, { key, value }) => shelf.notes.write(key, value!),
    read: async (shelf, key) => (await shelf.notes.read(key)) ?? null,
  },
};

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
