import { describe, expect, it } from 'vitest';
import { faultsOf, GOLD, type Gold, HELD, loadGold } from '../../eval/gold.ts';
import { makeArticle } from '../../src/article/index.ts';

describe('the gold articles', () => {
  const all = [...loadGold(GOLD), ...loadGold(HELD)];

  it('are there, and none is both learned from and measured by', () => {
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all.map((gold) => gold.article.slug)).size).toBe(all.length);
  });

  it.each(all.map((gold) => [gold.article.slug, gold] as const))('%s: every label addresses its article', (_, gold) => {
    expect(faultsOf(gold)).toEqual([]);
  });

  it('hold every voice often enough to be counted', () => {
    const sentences = all.flatMap((gold) => gold.paragraphs.flatMap((paragraph) => paragraph.sentences));
    for (const voice of ['reported', 'attributed', 'argued'])
      expect(sentences.filter((sentence) => sentence.voice === voice).length).toBeGreaterThan(80);
  });
});

describe('the check of labels', () => {
  const text = '“It floats,” said Ada Holm. The boat, a disgrace, floats.';
  const paragraph = {
    number: 1,
    sentences: [
      { text: '“It floats,” said Ada Holm.', voice: 'attributed' },
      { text: 'The boat, a disgrace, floats.', voice: 'reported', loaded: ['a disgrace'] },
    ],
    quotations: [{ pieces: ['It floats,'], speaker: 'Ada Holm' }],
    paraphrases: [],
  } as const satisfies Gold['paragraphs'][number];
  const faults = (changed: Partial<Gold['paragraphs'][number]>) =>
    faultsOf({
      article: makeArticle({ slug: 'boat', title: 'Boat', language: 'en' }, [{ number: 1, text }]),
      paragraphs: [{ ...paragraph, ...changed }],
    });

  it('finds nothing wrong with right labels', () => {
    expect(faults({})).toEqual([]);
  });

  it('finds a sentence that was left out', () => {
    expect(faults({ sentences: paragraph.sentences.slice(1) })).toEqual([
      'boat ¶1: the sentences, joined, are not the paragraph',
    ]);
  });

  it('finds words that are not in the paragraph, or are there twice', () => {
    expect(faults({ paraphrases: [{ pieces: ['it sinks'], speaker: null, cue: 'said' }] })).toEqual([
      'boat ¶1: not found once: it sinks',
    ]);
    expect(faults({ paraphrases: [{ pieces: ['floats'], speaker: null, cue: 'said' }] })).toEqual([
      'boat ¶1: not found once: floats',
    ]);
  });

  it('finds a quotation that the article does not quote', () => {
    expect(faults({ quotations: [{ pieces: ['The boat'], speaker: 'Ada Holm' }] })).toEqual([
      'boat ¶1: not between quotation marks: The boat',
    ]);
  });
});
