import { describe, expect, it } from 'vitest';
import { withoutVoted } from '../../../commands/read/asking.ts';
import { openSitting, type Plan } from '../../../src/reading/index.ts';
import { BRIDGE, quoteOf, shownOf } from '../../discord/shelved.ts';

const question = { type: 'made', pattern: 'passage' } as const;
const plan: Plan = {
  hash: BRIDGE.article.hash,
  by: 'text',
  stops: [{ number: 1, first: 1, last: 3, question, poll: '1.2' }],
  glossary: [],
};
const state = openSitting({ host: 'ada', pace: 'together', stops: 1, polled: [1], at: '2026-03-03T19:00:00Z' });
const idsOf = (shown: ReturnType<typeof shownOf>) => shown.quotes.map(({ quote }) => quote.text);

describe('an answer while a sentence is voted on in the dark', () => {
  it('leaves that sentence out, and says so', () => {
    const { shown, held } = withoutVoted(shownOf(BRIDGE, ['1.1', '1.2', '3.1']), { plan, state });
    expect(held).toBe(true);
    expect(idsOf(shown)).toEqual(['The bridge opened in 1987.', 'A city that cannot count should not build.']);
  });

  it('leaves it out as the sentence before another one too', () => {
    const before = { quotes: [{ quote: quoteOf(BRIDGE, '2.1'), before: quoteOf(BRIDGE, '1.2') }] };
    const { shown, held } = withoutVoted(shownOf(BRIDGE, [], before), { plan, state });
    expect(held).toBe(false);
    expect(shown.quotes).toEqual([{ quote: quoteOf(BRIDGE, '2.1') }]);
  });

  it('has it again after the reveal', () => {
    const revealed = { ...state, polls: { 1: { rounds: [{ ada: 'argued' as const }], revealed: true } } };
    const { shown, held } = withoutVoted(shownOf(BRIDGE, ['1.2']), { plan, state: revealed });
    expect(held).toBe(false);
    expect(idsOf(shown)).toEqual(['It swallowed 40 million crowns.']);
  });
});
