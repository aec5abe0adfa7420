import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/retrieval/indexing/words.ts';
import { secondMentions } from '../../src/retrieval/matching/newsroom.ts';
import { matchQuestion, matchTerms, softMatches } from '../../src/retrieval/matching/soft.ts';
import { phrasesIn } from '../../src/retrieval/matching/thesaurus.ts';
import { likeness, vectorOf } from '../../src/retrieval/matching/word-vectors.ts';
import { related } from '../../src/retrieval/matching/wordnet.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { BAKERY, indexOf } from './bakery.ts';

const index = indexOf(BAKERY);
/** How surely a word stands for another word of the article. */
const strength = (word: string, there: string) =>
  softMatches(termsOf(word)[0]!, index.vocabulary).get(termsOf(there)[0]!.stem) ?? 0;

describe('a question’s word', () => {
  it('matches itself fully, and its other forms too', () => {
    expect(strength('flour', 'flour')).toBe(1);
    expect(strength('closing', 'closed')).toBe(1);
  });

  it('matches a number written as a digit', () => {
    expect(strength('9', 'nine')).toBeGreaterThan(0.9);
  });

  it('matches what WordNet relates it to, by derivation or synonym', () => {
    expect(related(termsOf('employ')[0]!).get(termsOf('employer')[0]!.stem)).toBeGreaterThan(0.6);
    expect(strength('start', 'begins')).toBeGreaterThan(0.5);
  });

  it('matches what a second mention calls the same thing', () => {
    expect(strength('store', 'shop')).toBeGreaterThan(0.5);
    expect(secondMentions(termsOf('Moscow')[0]!.stem).get(termsOf('Russian')[0]!.stem)).toBeGreaterThan(0.8);
  });

  it('matches a misspelling of a long word', () => {
    expect(strength('supermraket', 'supermarket')).toBeGreaterThan(0);
    expect(strength('gymnasiums', 'gymnasium')).toBe(1);
  });

  it('does not match an unrelated word', () => {
    expect(strength('volcano', 'flour')).toBe(0);
  });
});

describe('a sentence', () => {
  const rowOf = (question: string) => matchTerms([termsOf(question)[0]!], index)[0]!;
  const place = (words: string) => index.sentences.findIndex(({ text }) => text.includes(words));

  it('matches an acronym’s words by the acronym', () => {
    expect(rowOf('RFC')[place('gave the shop a grant')]).toBeGreaterThan(0.9);
  });

  it('matches what the article calls the person that it names', () => {
    const owner = rowOf('owner');
    expect(owner[place('Its owner')]).toBe(1);
    expect(owner[place('flour had become')]).toBeGreaterThan(0.3);
    expect(owner[place('gymnasium')]).toBe(0);
  });
});

it('finds every word of the table by halving, and none that is not there', () => {
  for (const word of ['abandon', 'zoologist', 'bread', 'house', 'run'])
    expect(related(termsOf(word)[0]!).size, word).toBeGreaterThan(0);
  expect(related(termsOf('qwertyuiop')[0]!).size).toBe(0);
});

describe('a word’s vector', () => {
  const alike = (a: string, b: string) => likeness(vectorOf(termsOf(a)[0]!)!, vectorOf(termsOf(b)[0]!)!);

  it('is nearest its own, and nearer a word used alike than another', () => {
    expect(alike('bread', 'bread')).toBeCloseTo(1, 6);
    expect(alike('bread', 'flour')).toBeGreaterThan(0.5);
    expect(alike('bread', 'flour')).toBeGreaterThan(alike('bread', 'parliament') + 0.3);
  });

  it('is found by the dictionary form where the form is rare, and not at all for what is no word', () => {
    expect(vectorOf({ word: 'sourdoughing', lemma: 'sourdough' })).toBe(
      vectorOf({ word: 'sourdough', lemma: 'sourdough' }),
    );
    expect(vectorOf({ word: 'xqzzk', lemma: 'xqzzk' })).toBeUndefined();
  });
});

describe('the thesaurus', () => {
  const others = (text: string) =>
    phrasesIn(termsOf(text)).flatMap(({ others }) => others.map(({ stems }) => stems.join(' ')));

  it('finds phrases in whatever form their words stand', () => {
    expect(others('They were going to the polls')).toContain('elect');
    expect(others('who runs it')).toContain('head by');
  });

  it('matches a question’s phrase with another of its cluster, in the sentence that has it', () => {
    const { known } = matchQuestion(
      readQuestion('Which lawsuit was lost?', index),
      indexOf(['The legal action failed.', 'Bread rose.']),
    );
    expect(known[0]![0]).toBeGreaterThan(0.5);
    expect(known[0]![1]).toBe(0);
  });

  it('tells the phrasing of a question from its subject', () => {
    const { phrasing } = matchQuestion(
      readQuestion('Who runs it?', index),
      indexOf(['It is headed by a baker.', 'Bread rose.']),
    );
    expect(phrasing[0]).toBeGreaterThan(0.5);
    expect(phrasing[1]).toBe(0);
  });
});
