import { describe, expect, it } from 'vitest';
import { articleChoices, resolveArticle } from '../../commands/parts/article-option.ts';
import { wordsIn } from '../../src/discord/index.ts';
import { fakeShelf } from '../discord/fakes.ts';
import { BRIDGE, shelve } from '../discord/shelved.ts';

const words = wordsIn('en');
const told = [[{ text: 'So it goes.', voice: 'argued' as const }]];
const SHELF = fakeShelf([
  BRIDGE,
  shelve(told, { title: 'Économie of the harbour', slug: 'economie' }),
  shelve(told, { title: 'A harbour without boats', slug: 'no-boats' }),
]);
const choose = async (typed: string) => (await articleChoices(SHELF, '1', typed, words)).map(({ value }) => value);

describe('choosing an article while typing', () => {
  it('offers the whole shelf before a letter is typed', async () => {
    expect(await choose('')).toEqual(['the-bridge', 'economie', 'no-boats']);
  });

  it('finds words inside titles, without accents, in any order and case', async () => {
    expect(await choose('ARBOUR')).toEqual(['economie', 'no-boats']);
    expect(await choose('harbour eco')).toEqual(['economie']);
    expect(await choose('boats')).toEqual(['no-boats']);
  });

  it('finds author, publication and slug', async () => {
    for (const typed of ['quill', 'ferry post', 'the-bridge']) expect(await choose(typed)).toContain('the-bridge');
  });

  it('puts beginnings of words first', async () => {
    const shelf = fakeShelf([
      shelve(told, { title: 'The disharmony of spheres', slug: 'spheres' }),
      shelve(told, { title: 'Harmony at last', slug: 'harmony' }),
    ]);
    expect((await articleChoices(shelf, '1', 'harm', words)).map(({ value }) => value)).toEqual(['harmony', 'spheres']);
  });

  it('never offers more than 25 or a name over 100 characters, even from 5,000 articles', async () => {
    const many = fakeShelf(
      Array.from({ length: 5_000 }, (_, i) =>
        shelve(told, { title: `Harbour ${i} ${'and so on '.repeat(20)}`, slug: `h-${i}` }),
      ),
    );
    const choices = await articleChoices(many, '1', 'harbour 49', words);
    expect(choices).toHaveLength(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
  });
});

describe('an article that was typed freely', () => {
  const resolve = (typed: string) => resolveArticle(SHELF, '1', typed, words);

  it('is found by slug, by title, or by words that only it has', async () => {
    expect(await resolve('the-bridge')).toBe('the-bridge');
    expect(await resolve('a harbour  without BOATS')).toBe('no-boats');
    expect(await resolve('economie')).toBe('economie');
    expect(await resolve('nobody counted')).toBe('the-bridge');
  });

  it('is asked about where several match, and unknown where none does', async () => {
    await expect(resolve('harbour')).rejects.toMatchObject({
      code: 'article-ambiguous',
      message: expect.stringContaining('A harbour without boats (no-boats)'),
    });
    await expect(resolve('zeppelins')).rejects.toMatchObject({ code: 'article-unknown' });
    await expect(resolve('   ')).rejects.toMatchObject({ code: 'article-unknown' });
  });
});
