import { describe, expect, it } from 'vitest';
import { lookUp, MOST_HITS, randomHit, suggest } from '../../src/checking/index.ts';
import { harbour, labelled } from './harbour.ts';

const ids = (words: string, filter = {}) => lookUp(words, [harbour], filter).map(({ sentence }) => sentence.id);

describe('looking words up', () => {
  it('gives sentences that have them together before those that only have them', () => {
    expect(lookUp('the harbour', [harbour]).map(({ sentence, how }) => [sentence.id, how])).toEqual([
      ['2.1', 'together'],
      ['1.1', 'all-words'],
      ['4.1', 'all-words'],
    ]);
    expect(ids('silt')).toEqual(['3.1', '3.2']);
    expect(lookUp('boats lost', [harbour])[0]).toMatchObject({ sentence: { id: '5.1' }, how: 'all-words' });
  });

  it('gives the sentence as the article prints it and marks the words in it', () => {
    const [hit] = lookUp('COUNCIL voted', [harbour]);
    const text = harbour.article.paragraphs[0]!.text;
    expect(hit!.quote.text).toBe('The council voted by nine to four on Tuesday to dredge the old harbour at Kilbrae.');
    expect(hit!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['council', 'voted']);
  });

  it.each([
    ['a typo', 'the breakwatr failed'],
    ['a missing word', 'failed during storm'],
    ['another order', 'lost six boats and failed the breakwater'],
    ['a word too many', 'the breakwater had failed'],
  ])('finds the closest where there is %s', (_, words) => {
    expect(ids(words)[0]).toBe('5.1');
  });

  it('keeps to a voice, a speaker, a paragraph', () => {
    expect(ids('silt', { voice: 'argued' })).toEqual(['3.2']);
    expect(ids('the', { speaker: 'Bell' })).toEqual(['3.1']);
    expect(ids('the', { paragraph: 2 })).toEqual(['2.1', '2.2']);
    expect(ids('silt', { paragraph: 5 })).toEqual([]);
  });

  it('finds nothing for nothing, marks alone, or words that are not there', () => {
    expect([ids(''), ids('“”…'), ids('xylophone zebra')]).toEqual([[], [], []]);
  });

  it('is bounded', () => {
    const many = labelled({ slug: 'many', title: 'Many' }, [
      Array.from({ length: 90 }, () => ['reported', 'The bell rang.'] as const),
    ]);
    expect(lookUp('bell', [many])).toHaveLength(MOST_HITS);
  });
});

describe('what is offered while one types', () => {
  it('matches the last word as far as it is typed, inside words too', () => {
    expect(suggest('breakw', [harbour]).map(({ sentence }) => sentence.id)).toEqual(['5.1']);
    expect(suggest('the water', [harbour]).map(({ sentence }) => sentence.id)).toEqual(['5.1']);
    expect(suggest('the breakwater ', [harbour])).toHaveLength(1);
    expect(suggest('water ', [harbour])).toEqual([]);
  });

  it('offers the first sentences before anything is typed, and never more than 25', () => {
    expect(suggest('', [harbour]).map(({ sentence }) => sentence.id)).toHaveLength(10);
    const many = labelled({ slug: 'many', title: 'Many' }, [
      Array.from({ length: 90 }, () => ['reported', 'The bell rang.'] as const),
    ]);
    expect(suggest('bel', [many])).toHaveLength(25);
  });
});

describe('a quotation by chance', () => {
  it('keeps to the filter and to what chance says', () => {
    expect(randomHit([harbour], { voice: 'argued' }, () => 0)?.sentence.id).toBe('3.2');
    expect(randomHit([harbour], { voice: 'argued' }, () => 0.999)?.sentence.id).toBe('4.2');
    expect(randomHit([harbour], { paragraph: 77 }, () => 0)).toBeUndefined();
  });
});
