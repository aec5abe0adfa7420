import { describe, expect, it } from 'vitest';
import { makeArticle, readArticle } from '../../src/article/index.ts';
import { annotate, annotateSentence } from '../../src/voices/index.ts';

const voiceOf = (text: string) => annotateSentence(text).voice;

describe('the voice of a sentence that stands alone, by its cues', () => {
  it('is reported where it tells what happened', () => {
    expect(voiceOf('The council approved the budget on Monday by nine votes to two.')).toBe('reported');
    expect(voiceOf('Exports of timber fell by 12 percent in 2019.')).toBe('reported');
  });

  it('is attributed where a source says it, whatever the source says', () => {
    expect(voiceOf('“This is a shameful betrayal of every tenant in the city,” said Maria Gomez.')).toBe('attributed');
    expect(voiceOf('According to the union, the offer is a disgraceful insult.')).toBe('attributed');
    expect(voiceOf('The mayor said that the bridge would be reopened in May.')).toBe('attributed');
  });

  it('is attributed where the saying stands inside what is said, or before it after "as"', () => {
    for (const text of [
      'The strike, union officials say, was never about pay.',
      'Her aunt, the niece insisted, had carried a consent book.',
      'As Ana Ruiz notes, the island had people on it.',
      'Taxes, as the senator admits, will rise.',
      'The critic Paul Okafor called the exhibition a farce.',
    ])
      expect(voiceOf(text), text).toBe('attributed');
  });

  it('is reported where somebody asked or refused to do something: that is a deed', () => {
    for (const text of [
      'In March, when a reader asked to see the ledger, a clerk went down to fetch it and found 40 empty boxes.',
      'The captain refused to leave the bridge until the pilot had come aboard in 2019.',
    ])
      expect(voiceOf(text), text).toBe('reported');
  });

  it('is reported where marks hold a slogan or a title that a noun announces', () => {
    expect(
      voiceOf('On 4 May, 40,000 people marched through the capital under the slogan “Hospitals, not howitzers.”'),
    ).toBe('reported');
  });

  it('is argued where the writer judges, urges or mocks', () => {
    expect(voiceOf('This shameful betrayal must never be forgotten.')).toBe('argued');
    expect(voiceOf('Who could possibly believe such nonsense?')).toBe('argued');
    expect(voiceOf('We should be honest: the scheme is a farce.')).toBe('argued');
  });

  it('is argued where the writer vouches for a cause or a motive', () => {
    for (const text of [
      'The ruling doubtless prompted the bank to sell its 40 branches in Norway.',
      'The director no doubt wanted to spare the trustees a vote in 2019.',
      'The fall in the price of tin undoubtedly led to the closure of both mines.',
      'The captain surely chose the southern route to avoid the patrols.',
      'The bank clearly sold the branches because the regulator had asked for its books.',
    ])
      expect(voiceOf(text), text).toBe('argued');
  });

  it('stays reported where an adverb tells how well something was seen, or whom somebody convinced', () => {
    for (const text of [
      'The exits were clearly marked because the inspector had asked for it in 2019.',
      'The captain left no doubt that he had chosen the southern route on 4 May.',
      'She spoke clearly to help the interpreters at the hearing on Monday.',
    ])
      expect(voiceOf(text), text).toBe('reported');
  });

  it('is the source’s where the source vouches for it', () => {
    expect(voiceOf('The minister said that the ruling had undoubtedly caused the strike.')).toBe('attributed');
  });

  it('stays reported where a fact is told in loaded words, and marks the words', () => {
    const text = 'On Tuesday the ministry slapped a fine of 40,000 euros on the newspaper for its 2021 report.';
    const { voice, loaded } = annotateSentence(text);
    expect(voice).toBe('reported');
    expect(loaded.map(({ start, end }) => text.slice(start, end))).toEqual(['slapped']);
  });
});

describe('the cues of a label', () => {
  it('are never none, and lie inside the sentence', () => {
    for (const text of ['Yes.', '', 'The cat sat.', '“Never,” she said.', '1. 2. 3.']) {
      const { cues } = annotateSentence(text);
      expect(cues.length).toBeGreaterThan(0);
      for (const { span } of cues) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('name the words and the kind of evidence', () => {
    const text = 'The government must abandon this reactionary scheme.';
    const shown = annotateSentence(text).cues.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
    expect(shown).toContain('urging: must');
  });
});

describe('a line in another language', () => {
  it('has no sure label, and says why', () => {
    for (const text of [
      'Der Minister ist am Montag nach der Sitzung zurückgetreten, und das ist eine Schande für die ganze Stadt.',
      'Le ministre a quitté la réunion dans la nuit et il ne pense pas que les choses soient réglées pour le pays.',
    ]) {
      const { sure, cues } = annotateSentence(text);
      expect(sure).toBe(false);
      expect(cues.map(({ kind }) => kind)).toEqual(['language']);
    }
  });

  it('is read as English where it is too short to tell', () => {
    for (const text of ['Das ist eine Schande!', 'The council approved the budget on Monday.'])
      expect(annotateSentence(text).cues.map(({ kind }) => kind)).not.toContain('language');
  });
});

describe('an article', () => {
  it('carries a quotation over its sentences until it closes', () => {
    const article = makeArticle({ slug: 'a', title: 'A', language: 'en' }, [
      {
        number: 1,
        text: 'The minister told reporters: “We will not yield. The danger is terrible. We must stand firm.” Talks resume on Monday.',
      },
    ]);
    expect(annotate(article).sentences.map(({ voice }) => voice)).toEqual([
      'attributed',
      'attributed',
      'attributed',
      'reported',
    ]);
  });

  it('in another language has no sure label, and says why', () => {
    const article = makeArticle({ slug: 'b', title: 'B', language: 'de' }, [
      { number: 1, text: 'Der Minister trat am Montag zurück. Das ist eine Schande!' },
    ]);
    const { sentences, english } = annotate(article);
    expect(english).toBe(false);
    for (const { sure, cues } of sentences) {
      expect(sure).toBe(false);
      expect(cues.map(({ kind }) => kind)).toEqual(['language']);
    }
  });

  it('may be empty, a list, a poem or code', () => {
    for (const text of ['Title\n\n- milk\n\n- eggs', 'Title\n\nO rose,\nthou art sick', 'T\n\nfor (;;) { x += 1; }'])
      expect(() => annotate(readArticle(new TextEncoder().encode(text), { name: 'x.txt' }).article)).not.toThrow();
  });

  it('may have a sentence of 20,000 characters', () => {
    const started = performance.now();
    annotateSentence(`He said "no" and ${'not because of the vote but if they would, '.repeat(500)}that was all.`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
