import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionWords } from '../../commands/read/stop-question.ts';
import { readArticle } from '../../src/article/index.ts';
import { wordsIn } from '../../src/discord/index.ts';
import { planFromText, type QuestionPattern } from '../../src/reading/index.ts';
import { annotate } from '../../src/voices/index.ts';
import { shelve, type Told } from '../discord/shelved.ts';

const samples = path.resolve(import.meta.dirname, '../../corpus/samples');
const texts = readdirSync(samples).filter((name) => name.endsWith('.md'));

function askedOf(...told: readonly Told[]): Readonly<{ pattern: QuestionPattern; words: string }> {
  const { article, annotation } = shelve([told]);
  const { question } = planFromText(article, annotation).stops[0]!;
  if (question.type !== 'made') throw new Error('a plan from the text makes its questions');
  return { pattern: question.pattern, words: questionWords(question, article, wordsIn('en')) };
}

describe('a question made from a passage', () => {
  it('asks for the source of a figure, but not of the number of a gate or a day', () => {
    const gate: Told = { text: 'The men stood at Gate 4 on June 11.', voice: 'reported', cues: [['figure', '4']] };
    const cost: Told = { text: 'The gate cost 40 million.', voice: 'reported', cues: [['figure', '40 million']] };
    expect(askedOf(gate).pattern).toBe('passage');
    expect(askedOf(gate, cost)).toMatchObject({
      pattern: 'figure-without-source',
      words: expect.stringContaining('“The gate cost 40 million.” Who would count this'),
    });
  });

  it('is about an argument that is stated, before one that is a question', () => {
    const { pattern, words } = askedOf(
      { text: 'Who would build there?', voice: 'argued' },
      { text: 'A city that cannot count should not build.', voice: 'argued' },
    );
    expect(pattern).toBe('argument-alone');
    expect(words).toContain('“A city that cannot count should not build.” What would you need to know');
  });

  it('shows a source with who speaks, and single words with the full stop of its own sentence', () => {
    const said = askedOf({
      text: 'Mara Lund said that no one had checked the piers.',
      voice: 'attributed',
      speaker: { name: 'Mara Lund' },
    });
    expect(said.words).toContain('“Mara Lund said that no one had checked the piers.”');
    const loaded = askedOf({ text: 'It swallowed the budget.', voice: 'reported', loaded: ['swallowed'] });
    expect(loaded.words).toContain('“swallowed”. Say the same in plain words.');
  });

  it.each(texts)('never tells how the sentence of its stop’s vote is read: %s', (name) => {
    const { article } = readArticle(readFileSync(path.join(samples, name)), { name });
    const annotation = annotate(article);
    const { stops } = planFromText(article, annotation);
    expect(stops.some(({ poll }) => poll !== undefined)).toBe(true);
    for (const { question, poll } of stops) {
      const voted = annotation.sentences.find(({ id }) => id === poll);
      if (question.type !== 'made' || !question.about || !voted) continue;
      const { paragraph, span } = question.about;
      expect(voted.paragraph === paragraph && voted.span.start < span.end && span.start < voted.span.end).toBe(false);
    }
  });
});
