import { expect, it } from 'vitest';
import { standsAlone } from '../../src/answering/stands-alone.ts';

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
