import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { openDatabase } from '../../src/shelf/database.ts';
import { onPostgres, postgresFor } from './databases.ts';
import { countingEmbedder, ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const SERVER = '1001';
const HOUR = 60 * 60 * 1000;
const ada = { server: SERVER, owner: '7' };

/** A shelf whose clock is moved by hand. */
async function moving(folder = temporaryFolder()) {
  let time = Date.UTC(2025, 4, 1);
  const opened = await shelfIn(folder, { now: () => new Date(time) });
  return { ...opened, later: (hours: number) => (time += hours * HOUR) };
}

describe('a draft', () => {
  it('has labels before any shelf has it, and comes to the shelf once it is added', async () => {
    const { shelf } = await moving();
    const draft = await shelf.drafts.make({ ...ada, reading: ferryReading() });
    expect(draft.annotation.sentences.length).toBeGreaterThan(3);
    expect(await shelf.summaries(SERVER)).toEqual([]);
    const { slug, known } = await shelf.drafts.accept(SERVER, draft.id, { by: '7' });
    expect(known).toBe(false);
    expect((await shelf.open(SERVER, slug)).article.hash).toBe(draft.reading.article.hash);
    expect(await shelf.provenance(SERVER, slug)).toEqual({
      own: true,
      addedBy: '7',
      addedAt: '2025-05-01T00:00:00.000Z',
    });
  });

  it('tells how many sentences are embedded, up to all', async () => {
    const { shelf } = await moving();
    const told: (readonly [number, number])[] = [];
    const { annotation } = await shelf.drafts.make({ ...ada, reading: ferryReading() }, (done, all) =>
      told.push([done, all]),
    );
    const all = annotation.sentences.length;
    expect(told[0]).toEqual([0, all]);
    expect(told.at(-1)).toEqual([all, all]);
  });

  it('outlives a restart, with the details that were given to it', async () => {
    const folder = temporaryFolder();
    const first = await shelfIn(folder);
    const { id } = await first.shelf.drafts.make({ ...ada, reading: ferryReading() });
    await first.shelf.drafts.describe(SERVER, id, {
      title: 'Boats by night',
      byline: 'Jon Bakke',
      date: '2 April 2025',
    });
    await first.shelf.close();
    const { shelf } = await shelfIn(folder);
    const { reading, owner } = await shelf.drafts.find(SERVER, id);
    expect(owner).toBe('7');
    expect(reading.article).toMatchObject({
      title: 'Boats by night',
      byline: 'Jon Bakke',
      date: '2025-04-02',
      slug: 'boats-by-night',
      hash: ferryReading().article.hash,
    });
    const { slug } = await shelf.drafts.accept(SERVER, id, { by: '7' });
    expect(slug).toBe('boats-by-night');
  });

  it('is another server’s to none', async () => {
    const { shelf } = await moving();
    const { id } = await shelf.drafts.make({ ...ada, reading: ferryReading() });
    await expect(shelf.drafts.find('2002', id)).rejects.toMatchObject({ code: 'draft-gone' });
    await expect(shelf.drafts.accept('2002', id, { by: '7' })).rejects.toMatchObject({ code: 'draft-gone' });
    await shelf.drafts.drop('2002', id);
    expect((await shelf.drafts.find(SERVER, id)).id).toBe(id);
  });

  it('leaves nothing behind when it is given up or has expired', async () => {
    const { shelf, embedder, later } = await moving();
    const { id } = await shelf.drafts.make({ ...ada, reading: ferryReading() });
    const once = embedder.asked.length;
    await shelf.drafts.drop(SERVER, id);
    await shelf.drafts.drop(SERVER, id);
    await expect(shelf.drafts.find(SERVER, id)).rejects.toMatchObject({ code: 'draft-gone' });
    // The words are gone, and with them their vectors: they have to be made anew.
    const again = await shelf.drafts.make({ ...ada, reading: ferryReading() });
    expect(embedder.asked).toHaveLength(2 * once);
    later(25);
    await expect(shelf.drafts.accept(SERVER, again.id, { by: '7' })).rejects.toMatchObject({ code: 'draft-gone' });
    await shelf.sweep();
    await shelf.drafts.make({ ...ada, reading: ferryReading() });
    expect(embedder.asked).toHaveLength(3 * once);
  });

  it('that is given up takes nothing from a shelf or a notebook that has the same words', async () => {
    const { shelf } = await moving();
    const reading = ferryReading();
    await shelf.add({ server: '2002', reading, origin: 'added' });
    const { id } = await shelf.drafts.make({ ...ada, reading });
    await shelf.drafts.drop(SERVER, id);
    expect((await shelf.open('2002', reading.article.slug)).article.hash).toBe(reading.article.hash);
  });

  it('is added once, whoever else adds it at the same time', async () => {
    const { shelf } = await moving();
    const mine = await shelf.drafts.make({ ...ada, reading: ferryReading() });
    const theirs = await shelf.drafts.make({ ...ada, owner: '8', reading: ferryReading() });
    const results = await Promise.allSettled([
      shelf.drafts.accept(SERVER, mine.id, { by: '7' }),
      shelf.drafts.accept(SERVER, mine.id, { by: '7' }),
      shelf.drafts.accept(SERVER, theirs.id, { by: '8' }),
    ]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const known = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value.known] : []));
    expect(known.sort()).toEqual([false, true]);
    expect(await shelf.summaries(SERVER)).toHaveLength(1);
  });

  it('that cannot be made leaves nothing behind', async () => {
    const embedder = countingEmbedder();
    let broken = true;
    const failing = {
      ...embedder,
      embed: async (texts: readonly string[]) => {
        if (broken) throw new Error('out of memory');
        return embedder.embed(texts);
      },
    };
    const folder = temporaryFolder();
    const { shelf } = await shelfIn(folder, { embedder: failing });
    await expect(shelf.drafts.make({ ...ada, reading: ferryReading() })).rejects.toThrow('out of memory');
    const db = await openDatabase({ folder, ...(onPostgres ? { address: await postgresFor(folder) } : {}) });
    for (const table of ['draft', 'text', 'paragraph'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    await db.destroy();
    broken = false;
    await shelf.drafts.make({ ...ada, reading: ferryReading() });
  });

  it('is refused where it is longer than an article', async () => {
    const { shelf, embedder } = await moving();
    const reading = (text: string) => readArticle(new TextEncoder().encode(text), { name: 'long.txt' });
    const sentences = reading(
      `A long one\n\n${'The boat is late again today. '.repeat(100).concat('\n\n').repeat(31)}`,
    );
    await expect(shelf.drafts.make({ ...ada, reading: sentences })).rejects.toMatchObject({
      code: 'article-sentences',
      message: expect.stringMatching(/3100 sentences.*3000 at most/),
    });
    const paragraph = reading(`A long one\n\n${'the boat and '.repeat(4_000)}`);
    await expect(shelf.add({ server: SERVER, reading: paragraph, origin: 'added' })).rejects.toMatchObject({
      code: 'paragraph-too-long',
      message: expect.stringMatching(/¶1 .* characters/),
    });
    expect(embedder.asked).toEqual([]);
  });
});

describe('a corrected version', () => {
  const SLUG = 'the-night-ferry-returns';
  const corrected = 'The quay was repaired twice in the last nine years, and nobody noticed.';

  async function versions() {
    const opened = await moving();
    const { shelf } = opened;
    await shelf.add({ server: SERVER, reading: ferryReading(), origin: 'added', by: '7' });
    const { article, annotation } = await shelf.open(SERVER, SLUG);
    return { ...opened, article, annotation };
  }

  it('is recognised by its title, or by the address that it came from', async () => {
    const { shelf } = await versions();
    const draft = await shelf.drafts.make({ ...ada, reading: ferryReading(corrected) });
    expect(draft.earlier).toMatchObject({ slug: SLUG });
    expect(draft.replaces).toBeUndefined();
    const other = await shelf.drafts.describe(SERVER, draft.id, { title: 'Another title' });
    expect(other.earlier).toBeUndefined();
  });

  it('takes the name and place of the earlier one, which can be brought back beside it for a day', async () => {
    const { shelf, article, later } = await versions();
    const { id, replaces } = await shelf.drafts.make({ ...ada, reading: ferryReading(corrected), replaces: SLUG });
    expect(replaces).toMatchObject({ slug: SLUG });
    expect(await shelf.drafts.accept(SERVER, id, { by: '8', replace: SLUG })).toMatchObject({ slug: SLUG });
    expect((await shelf.open(SERVER, SLUG)).article.paragraphs.at(-1)!.text).toBe(corrected);
    expect(await shelf.summaries(SERVER)).toHaveLength(1);
    expect(await shelf.away(SERVER)).toEqual([{ slug: `${SLUG}-earlier`, title: article.title, how: 'removed' }]);
    await shelf.restore(SERVER, `${SLUG}-earlier`);
    expect((await shelf.open(SERVER, `${SLUG}-earlier`)).article.hash).toBe(article.hash);
    later(1);
  });

  it('keeps corrections and kept quotations where the words are unchanged, and says which are not', async () => {
    const { shelf, article, annotation } = await versions();
    const [first] = annotation.sentences;
    const last = annotation.sentences.at(-1)!;
    await shelf.correct(SERVER, SLUG, { sentence: first!.id, voice: 'argued', by: '9', why: 'so' });
    await shelf.correct(SERVER, SLUG, { sentence: last.id, voice: 'reported', by: '9' });
    for (const { paragraph, span, voice } of [first!, last])
      await shelf.notebooks.keep({
        server: SERVER,
        member: '7',
        hash: article.hash,
        quote: { paragraph, span, voice },
        slug: SLUG,
        title: article.title,
        citation: '',
      });
    const words = (at: { paragraph: number; span: { start: number; end: number } }) =>
      article.paragraphs[at.paragraph - 1]!.text.slice(at.span.start, at.span.end);
    // One paragraph more at the beginning, and the last sentence rewritten.
    const text = [
      article.title,
      'A paragraph that the first version did not have, about the weather on the quay that day.',
      ...article.paragraphs.slice(0, -1).map((one) => one.text),
      'Closing the line was wise, and the town should let accountants near every quay it has.',
    ].join('\n\n');
    const reading = readArticle(new TextEncoder().encode(text), { name: 'ferry.txt' });
    const { id } = await shelf.drafts.make({ ...ada, reading, replaces: SLUG });
    const { replaced } = await shelf.drafts.accept(SERVER, id, { by: '7', replace: SLUG });
    expect(replaced?.carried).toEqual({
      corrections: { kept: 1, lost: [{ text: words(last), voice: 'reported' }] },
      quotes: { kept: 1, lost: 1 },
    });
    const after = await shelf.open(SERVER, SLUG);
    const sentences = after.annotation.sentences.filter((one) => one.corrected);
    expect(sentences.map((one) => [one.paragraph, one.voice, one.corrected!.by, one.corrected!.why])).toEqual([
      [2, 'argued', '9', 'so'],
    ]);
    const pages = await shelf.notebooks.list({ server: SERVER, member: '7' });
    expect(new Set(pages.map(({ quote }) => quote.text))).toEqual(new Set([words(first!), words(last)]));
    expect(pages.find(({ quote }) => quote.text === words(first!))).toMatchObject({ hash: after.article.hash });
  });

  it('of one of everyone’s articles is refused', async () => {
    const { shelf } = await moving();
    await shelf.add({ server: '*', reading: ferryReading(), origin: 'sample' });
    await expect(shelf.drafts.make({ ...ada, reading: ferryReading(corrected), replaces: SLUG })).rejects.toMatchObject(
      { code: 'not-allowed' },
    );
  });
});

describe('a removed article', () => {
  const SLUG = 'the-night-ferry-returns';

  it('can be brought back for a day, and is then gone with its words, unless a notebook holds some', async () => {
    const { shelf, embedder, later } = await moving();
    await shelf.add({ server: SERVER, reading: ferryReading(), origin: 'added' });
    const once = embedder.asked.length;
    await shelf.remove(SERVER, SLUG);
    expect(await shelf.summaries(SERVER)).toEqual([]);
    later(23);
    await shelf.sweep();
    expect(await shelf.restore(SERVER, SLUG)).toBe('The night ferry returns');
    expect(await shelf.summaries(SERVER)).toHaveLength(1);
    const { article } = await shelf.open(SERVER, SLUG);
    const quote = { paragraph: 1, span: { start: 0, end: 9 }, voice: 'reported' } as const;
    const page = { server: SERVER, member: '7', hash: article.hash, quote, slug: SLUG, title: article.title };
    await shelf.notebooks.keep({ ...page, citation: '' });
    await shelf.remove(SERVER, SLUG);
    later(25);
    expect(await shelf.away(SERVER)).toEqual([]);
    await expect(shelf.restore(SERVER, SLUG)).rejects.toMatchObject({ code: 'article-unknown' });
    await shelf.sweep();
    expect((await shelf.notebooks.list(page))[0]!.quote.text).toBe('The night');
    await shelf.add({ server: SERVER, reading: ferryReading(), origin: 'added' });
    expect(embedder.asked).toHaveLength(once);
    await shelf.notebooks.clear(page);
    await shelf.remove(SERVER, SLUG);
    later(25);
    await shelf.sweep();
    await shelf.add({ server: SERVER, reading: ferryReading(), origin: 'added' });
    expect(embedder.asked).toHaveLength(2 * once);
  });

  it('of everyone’s shelf is hidden from one server, and no other', async () => {
    const { shelf } = await moving();
    await shelf.add({ server: '*', reading: ferryReading(), origin: 'sample' });
    await expect(shelf.remove(SERVER, SLUG)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(shelf.describe(SERVER, SLUG, { title: 'Mine' })).rejects.toMatchObject({ code: 'not-allowed' });
    await shelf.hide(SERVER, SLUG);
    expect(await shelf.summaries(SERVER)).toEqual([]);
    expect(await shelf.summaries('2002')).toHaveLength(1);
    expect(await shelf.away(SERVER)).toEqual([{ slug: SLUG, title: 'The night ferry returns', how: 'hidden' }]);
    await shelf.restore(SERVER, SLUG);
    expect(await shelf.summaries(SERVER)).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('can be taken back', async () => {
    const { shelf } = await moving();
    const { slug } = await shelf.add({ server: SERVER, reading: ferryReading(), origin: 'added' });
    const voice = async () => (await shelf.open(SERVER, slug)).annotation.sentences[0]!.voice;
    const before = await voice();
    const other = before === 'argued' ? 'reported' : 'argued';
    await shelf.correct(SERVER, slug, { sentence: '1.1', voice: other, by: '9' });
    expect(await voice()).toBe(other);
    expect(await shelf.uncorrect(SERVER, slug, '1.1')).toBe(true);
    expect(await voice()).toBe(before);
    expect(await shelf.uncorrect(SERVER, slug, '1.1')).toBe(false);
  });
});
