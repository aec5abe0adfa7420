import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_CHARACTERS, renderContext, wordsIn } from '../../src/discord/index.ts';
import { blockquotesIn } from '../../stress/fuzz/seen.ts';
import { NO_CONTRACT } from '../beside.ts';
import { allIn, buttonsOf, lengthOf, markdownOf, readingOf, violations } from './message.ts';
import { quoteOf, shelve, shownOf } from './shelved.ts';

const words = wordsIn('en');
const TEN = shelve(
  Array.from({ length: 10 }, (_, i) => [
    { text: `Paragraph ${i + 1} begins here.`, voice: 'reported' as const },
    { text: `Then it says number ${i + 1} *twice*.`, voice: 'argued' as const },
  ]),
);

function page(centre: number, ids: readonly string[] = ['5.2'], index = 0) {
  const shown = shownOf(TEN, ids);
  return renderContext(shown, {
    index,
    centre,
    words,
    pageId: (to) => `ask:page:card:${index}:${to}`,
    pickId: 'ask:pick:card',
  });
}

describe('a quote in its context', () => {
  it('stands in bold in its whole paragraph, between its neighbours', () => {
    const markdown = markdownOf(page(5));
    expect(blockquotesIn(markdown)).toEqual([4, 5, 6].map((n) => TEN.article.paragraphs[n - 1]?.text));
    expect(markdown).toContain('> Paragraph 5 begins here. **Then it says number 5 \\*twice\\*.**');
    expect(markdown.match(/\*\*Then/g)).toHaveLength(1);
    expect(readingOf(page(5))).toContain('¶4 to ¶6 of 10');
  });

  it('turns pages to both ends of the article, missing no paragraph', () => {
    for (const [direction, from] of [
      [0, 10],
      [1, 1],
    ] as const) {
      const seen = new Set<string>();
      let centre: number = from;
      for (let turns = 0; turns < 12; turns += 1) {
        const message = page(centre);
        for (const quote of blockquotesIn(markdownOf(message))) seen.add(quote);
        const turn = buttonsOf(message)[direction]!;
        if (turn.disabled) break;
        centre = Number(turn.custom_id!.split(':').at(-1));
      }
      expect(buttonsOf(page(centre))[direction]?.disabled).toBe(true);
      expect(seen).toEqual(new Set(TEN.article.paragraphs.map(({ text }) => text)));
    }
  });

  it('has a menu of the answer’s other quotes, where there are any', () => {
    expect(allIn(page(5)).some(({ type }) => type === 3)).toBe(false);
    const menu = allIn(page(7, ['5.2', '7.1'], 1)).find(({ type }) => type === 3) as unknown as {
      options: readonly { label: string; default: boolean }[];
    };
    expect(menu.options.map(({ label, default: chosen }) => [label, chosen])).toEqual([
      ['¶5 · Editorial argument', false],
      ['¶7 · Reported fact', true],
    ]);
  });

  it.each([1, 2, 3])('never has two controls of one id in an article of %i paragraphs', (length) => {
    const short = shelve(Array.from({ length }, () => [{ text: 'So it goes.', voice: 'argued' as const }]));
    for (let centre = 1; centre <= length; centre += 1) {
      const shown = shownOf(short, ['1.1']);
      const message = renderContext(shown, { index: 0, centre, words, pageId: (to) => `p:${to}`, pickId: 'pick' });
      const ids = buttonsOf(message).map((one) => one.custom_id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows of paragraphs that are too long the sentences nearest to the quote, and says that they go on', () => {
    const sentence = (p: string) => (n: number) => ({
      text: `In ${p} this is sentence number ${n} of very many.`,
      voice: 'reported' as const,
    });
    const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
    const shelved = shelve(['first', 'second', 'third'].map((p) => numbers.map(sentence(p))));
    const shown = shownOf(shelved, ['2.60']);
    const message = renderContext(shown, { index: 0, centre: 2, words, pageId: (to) => `p:${to}`, pickId: 'pick' });
    const [before, middle, after] = blockquotesIn(markdownOf(message));
    expect(before).toMatch(/number 120 of very many\.$/);
    expect(after).toMatch(/^In third this is sentence number 1 of/);
    expect(middle).toContain('number 59 of');
    expect(middle).toContain('number 61 of');
    expect(readingOf(message)).toContain('… begins earlier');
    expect(readingOf(message)).toContain('… goes on');
    expect(lengthOf(message)).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
  });

  it('keeps its words and Discord’s limits wherever the quote lies', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.nat(), (counts, where) => {
        const shelved = shelve(
          counts.map((count) =>
            Array.from({ length: count }, (_, i) => ({
              text: `*Line* ${i} of the_long_list.`,
              voice: 'reported' as const,
            })),
          ),
        );
        const paragraph = (where % counts.length) + 1;
        const quote = quoteOf(shelved, `${paragraph}.${(where % counts[paragraph - 1]!) + 1}`);
        const shown = shownOf(shelved, [], { quotes: [{ quote }] });
        const message = renderContext(shown, {
          index: 0,
          centre: paragraph,
          words,
          pageId: (to) => `p:${to}`,
          pickId: 'pick',
        });
        expect(lengthOf(message)).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
        const shownWords = blockquotesIn(markdownOf(message));
        for (const seen of shownWords)
          expect(shelved.article.paragraphs.some(({ text }) => text.includes(seen))).toBe(true);
        expect(shownWords.some((seen) => seen.includes(quote.text))).toBe(true);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);

  it.skipIf(NO_CONTRACT)(`is a body that Discord’s description accepts${NO_CONTRACT}`, async () => {
    expect(await violations(page(1, ['5.2', '7.1']))).toEqual([]);
    expect(await violations(page(10))).toEqual([]);
  });
});
