import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/article/index.ts';
import { annotate, annotateSentence, correctSentence, describeCue } from '../../src/voices/index.ts';

describe('a cue in words', () => {
  it('names the kind of evidence and the words of the article', () => {
    const text = 'This reactionary scheme must be stopped.';
    const shown = annotateSentence(text).cues.map((cue) => describeCue(cue, text));
    expect(shown).toContainEqual({ label: 'evaluation', words: 'reactionary' });
    expect(shown.find(({ label }) => label === 'urging')?.words).toMatch(/^must/);
  });

  it('has no words of its own where it stands for the whole sentence', () => {
    const { words, label } = describeCue({ kind: 'wording', span: { start: 0, end: 12 } }, 'The cat sat.');
    expect(words).toBe('');
    expect(label).toContain('as a whole');
  });

  it('shows a long quotation by its first words', () => {
    const text = `“${'word '.repeat(60)}”`;
    const { words } = describeCue({ kind: 'quotation', span: { start: 0, end: text.length } }, text);
    expect(words.length).toBeLessThan(70);
    expect(words.endsWith('…')).toBe(true);
  });
});

describe('a correction', () => {
  const annotation = annotate(
    makeArticle({ slug: 'a', title: 'A', language: 'en' }, [
      { number: 1, text: 'The bridge opened in May. It is a disgrace to the town.' },
    ]),
  );
  const correction = { by: '42', at: '2026-11-23T12:00:00.000Z' };

  it('replaces one label, and says what it was, who changed it and when', () => {
    const corrected = correctSentence(annotation, '1.1', 'argued', { ...correction, why: 'it mocks' });
    expect(corrected.sentences[0]).toMatchObject({
      voice: 'argued',
      sure: true,
      corrected: { from: 'reported', ...correction, why: 'it mocks' },
    });
    expect(corrected.sentences[1]).toBe(annotation.sentences[1]);
    expect(annotation.sentences[0]?.voice).toBe('reported');
  });

  it('may be corrected again, and still knows the first label', () => {
    const once = correctSentence(annotation, '1.1', 'argued', correction);
    const twice = correctSentence(once, '1.1', 'attributed', { by: '43', at: '2026-11-24T12:00:00.000Z' });
    expect(twice.sentences[0]?.corrected).toMatchObject({ from: 'reported', by: '43' });
  });

  it('of a sentence that is not there is a bug of the caller', () => {
    expect(() => correctSentence(annotation, '9.9', 'argued', correction)).toThrow(RangeError);
  });
});
