import { describe, expect, it } from 'vitest';
import { MOST_KEPT, type NewKept } from '../../src/shelf/index.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const ada = { server: '1001', member: '7' };
const ben = { server: '1001', member: '8' };

async function shelved(folder = temporaryFolder(), now?: () => Date) {
  const { shelf } = await shelfIn(folder, now ? { now } : {});
  const { slug } = await shelf.add({ server: '1001', by: '7', reading: ferryReading(), origin: 'added' });
  const { article } = await shelf.open('1001', slug);
  const kept = (start: number, owner = ada): NewKept => ({
    ...owner,
    hash: article.hash,
    quote: {
      paragraph: 1,
      span: { start, end: 40 },
      voice: 'attributed',
      speaker: { name: 'Inga Dahl', role: 'head' },
    },
    slug,
    title: article.title,
    citation: 'The Marsund Post',
  });
  return { shelf, article, kept, slug };
}

describe('a member’s notebook', () => {
  it('gives back what was kept, cut from the stored paragraph, the newest first', async () => {
    let hour = 0;
    const { shelf, article, kept } = await shelved(temporaryFolder(), () => new Date(Date.UTC(2025, 4, 1, hour++)));
    await shelf.notebooks.keep(kept(0));
    await shelf.notebooks.keep(kept(4));
    const pages = await shelf.notebooks.list(ada);
    expect(pages.map(({ quote }) => quote.text)).toEqual(
      [4, 0].map((start) => article.paragraphs[0]!.text.slice(start, 40)),
    );
    expect(pages[0]).toMatchObject({
      quote: { voice: 'attributed', speaker: { name: 'Inga Dahl', role: 'head' } },
      title: article.title,
    });
  });

  it('keeps a place once, whatever the clicks', async () => {
    const { shelf, kept } = await shelved();
    const both = await Promise.all([shelf.notebooks.keep(kept(0)), shelf.notebooks.keep(kept(0))]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await shelf.notebooks.keep(kept(0))).toEqual({ id: both[0]!.id, known: true });
    expect(await shelf.notebooks.list(ada)).toHaveLength(1);
  });

  it('is its owner’s alone, to read, to write in and to delete', async () => {
    const { shelf, kept } = await shelved();
    const { id } = await shelf.notebooks.keep(kept(0));
    expect(await shelf.notebooks.list(ben)).toEqual([]);
    expect(await shelf.notebooks.list({ ...ada, server: '2002' })).toEqual([]);
    expect(await shelf.notebooks.write(ben, id, { tag: 'x', note: 'y' })).toBe(false);
    expect(await shelf.notebooks.remove(ben, id)).toBe(false);
    expect(await shelf.notebooks.write(ada, id, { tag: 'ferry', note: 'read again' })).toBe(true);
    expect(await shelf.notebooks.list(ada)).toMatchObject([{ tag: 'ferry', note: 'read again' }]);
    await shelf.notebooks.write(ada, id, { tag: '', note: '' });
    expect((await shelf.notebooks.list(ada))[0]).not.toHaveProperty('tag');
    expect(await shelf.notebooks.remove(ada, id)).toBe(true);
    expect(await shelf.notebooks.list(ada)).toEqual([]);
  });

  it('outlives the article’s stay on the shelf, and the process', async () => {
    const folder = temporaryFolder();
    const { shelf, kept, slug, article } = await shelved(folder);
    await shelf.notebooks.keep(kept(0));
    await shelf.remove('1001', slug);
    await shelf.close();
    const later = await shelfIn(folder, { now: () => new Date(Date.now() + 400 * 24 * 3_600_000) });
    expect((await later.shelf.notebooks.list(ada))[0]?.quote.text).toBe(article.paragraphs[0]!.text.slice(0, 40));
  });

  it('says when it is full, and can be emptied at once', async () => {
    const { shelf, kept } = await shelved();
    for (let i = 0; i < 40; i++) await shelf.notebooks.keep(kept(i));
    for (let i = 40; i < MOST_KEPT; i++)
      await shelf.notebooks.keep({ ...kept(0), quote: { ...kept(0).quote, span: { start: 0, end: i + 1 } } });
    await expect(shelf.notebooks.keep({ ...kept(0), quote: { ...kept(0).quote, paragraph: 2 } })).rejects.toMatchObject(
      {
        code: 'notebook-full',
      },
    );
    expect(await shelf.notebooks.clear(ada)).toBe(MOST_KEPT);
    expect(await shelf.notebooks.list(ada)).toEqual([]);
  });
});
