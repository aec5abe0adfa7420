import { expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/question.ts';
import { BAKERY, indexOf } from './bakery.ts';

const index = indexOf(BAKERY);

it.each([
  'What does the author think of it?',
  'What is the writer’s opinion?',
  'What does the article argue about bread?',
  'According to the author, who is to blame?',
  'What does the columnist call for?',
])('%s asks for the author’s view', (question) => {
  expect(readQuestion(question, index).whose).toBe('author');
});

it.each(['What did the council say?', 'How did the owner reply?', 'What excuse did the mayor give?'])(
  '%s asks for a source’s words',
  (question) => {
    expect(readQuestion(question, index).whose).toBe('source');
  },
);

it.each(['Who wrote the article?', 'How does the machine work?', 'When was Hallam born?'])(
  '%s asks for nobody’s words',
  (question) => {
    expect(readQuestion(question, index).whose).toBeUndefined();
  },
);

it('knows that an excuse is a reason', () => {
  expect(readQuestion('What excuse did the mayor give?', index).reason).toBe(true);
  expect(readQuestion('When did the bakery close?', index).reason).toBe(false);
});

it('counts a word that is common in English for less', () => {
  const { content, weights, rareWeights } = readQuestion('What happened to the sourdough?', index);
  const [happened, sourdough] = content.map((_, i) => rareWeights[i]! / weights[i]!);
  expect(happened).toBeLessThan(sourdough!);
});
