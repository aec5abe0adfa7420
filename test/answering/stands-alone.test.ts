import { expect, it } from 'vitest';
import { readIntent } from '../../src/answering/intent.ts';
import { standsAlone } from '../../src/answering/stands-alone.ts';
import { BAKERY, indexOf } from '../retrieval/bakery.ts';

it.each([
  ['The council met on Monday.', true],
  ['Greta Hallam is 71.', true],
  ['Thistles grow there.', true],
  ['This underlies the decision.', false],
  ['She declined.', false],
  ['“It was cold,” he said.', false],
  ['For example, the roof leaks.', false],
  ['However, the mayor agreed.', false],
])('%s → stands alone: %s', (text, alone) => {
  expect(standsAlone({ text })).toBe(alone);
});

const { annotation } = indexOf(BAKERY);

it.each([
  'What does the author think of it?',
  'What is the writer’s opinion?',
  'What does the article argue about bread?',
  'According to the author, who is to blame?',
  'What does the columnist call for?',
])('%s asks for the author’s view', (question) => {
  expect(readIntent(question, { annotation }).author).toBe(true);
});

it.each(['Who wrote the article?', 'What did the council say?', 'How does the machine work?'])(
  '%s does not ask for the author’s view',
  (question) => {
    expect(readIntent(question, { annotation }).author).toBe(false);
  },
);

it('knows whose words are asked for by a part of their name', () => {
  expect([...readIntent('What did Hallam say?', { annotation }).speakers]).toEqual(['Greta Hallam']);
  expect(readIntent('When was Hallam born?', { annotation }).speakers.size).toBe(0);
});
