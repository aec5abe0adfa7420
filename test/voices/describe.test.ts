import { describe, expect, it } from 'vitest';
import { annotateSentence, correctSentence, describeCue } from '../../src/voices/index.ts';

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
  const sentence = annotateSentence('The bridge opened in May.');
  const correction = { by: '42', at: '2026-11-23T12:00:00.000Z' };

  it('replaces the label, and says what it was, who changed it and when', () => {
    const corrected = correctSentence(sentence, 'argued', { ...correction, why: 'it mocks' });
    expect(corrected).toMatchObject({
      id: sentence.id,
      cues: sentence.cues,
      voice: 'argued',
      sure: true,
      corrected: { from: 'reported', ...correction, why: 'it mocks' },
    });
    expect(sentence.voice).toBe('reported');
  });

  it('may be corrected again, and still knows the first label', () => {
    const once = correctSentence(sentence, 'argued', correction);
    const twice = correctSentence(once, 'attributed', { by: '43', at: '2026-11-24T12:00:00.000Z' });
    expect(twice.corrected).toMatchObject({ from: 'reported', by: '43' });
  });
});
