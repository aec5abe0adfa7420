import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOICES } from '../../src/article/index.ts';
import { MESSAGE_CHARACTERS, MESSAGE_COMPONENTS, renderAnswer, wordsIn } from '../../src/discord/index.ts';
import { hostileText } from '../../stress/fuzz/hostile/bits.ts';
import { NO_CONTRACT } from '../beside.ts';
import { allIn, containersOf, lengthOf, markdownOf, readingOf, violations } from './message.ts';
import { BRIDGE, quoteOf, shelve, shownOf } from './shelved.ts';

const words = wordsIn('en');
const EVERY = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'] as const;

describe('an answer', () => {
  it('puts every quotation under the heading of its own voice, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...EVERY], { minLength: 1 }), (ids) => {
        const shown = shownOf(BRIDGE, ids);
        const containers = containersOf(renderAnswer(shown, { words }));
        for (const voice of VOICES) {
          const expected = shown.quotes.filter(({ quote }) => quote.voice === voice).map(({ quote }) => quote.text);
          expect(containers.find((one) => one.voice === voice)?.quotes ?? []).toEqual(expected);
        }
      }),
    );
  });

  it('says in words whose voice it is, and that reported does not mean true', () => {
    const reading = readingOf(renderAnswer(shownOf(BRIDGE, EVERY), { words }));
    for (const name of ['Reported fact', 'What sources say', 'Editorial argument']) expect(reading).toContain(name);
    expect(reading).toContain('checkable, not true');
  });

  it('names question, article, paragraph, speaker with role, and the outlet that relays', () => {
    const reading = readingOf(renderAnswer(shownOf(BRIDGE, ['2.1']), { words }));
    expect(reading).toContain('Who paid for the bridge?');
    expect(reading).toContain('The bridge that nobody counted · Ada Quill · The Ferry Post · 2 May 2025');
    expect(reading).toContain('¶2 · Mara Lund, the engineer · via Harbour Radio');
  });

  it('says where the speaker is unclear, the label unsure or corrected, the wording loaded', () => {
    const lines = readingOf(renderAnswer(shownOf(BRIDGE, EVERY), { words })).split('\n');
    expect(lines).toContain('¶2 · speaker unclear · label unsure');
    expect(lines).toContain('¶3 · label corrected by a moderator');
    expect(lines).toContain('¶1 · told in loaded words: “swallowed”');
  });

  it('shows the sentence before a quote under the same voice, and never under another', () => {
    const same = shownOf(BRIDGE, [], { quotes: [{ quote: quoteOf(BRIDGE, '3.2'), before: quoteOf(BRIDGE, '3.1') }] });
    expect(containersOf(renderAnswer(same, { words }))[0]?.quotes).toEqual([
      'A city that cannot count should not build.',
      'That is the price of vanity.',
    ]);
    const mixed = shownOf(BRIDGE, [], { quotes: [{ quote: quoteOf(BRIDGE, '3.1'), before: quoteOf(BRIDGE, '2.1') }] });
    expect(containersOf(renderAnswer(mixed, { words }))).toEqual([
      { voice: 'argued', quotes: ['A city that cannot count should not build.'] },
    ]);
  });

  it('does not show a sentence twice, as a quotation and as the one before another', () => {
    const quotes = [
      { quote: quoteOf(BRIDGE, '3.1') },
      { quote: quoteOf(BRIDGE, '3.2'), before: quoteOf(BRIDGE, '3.1') },
    ];
    expect(containersOf(renderAnswer(shownOf(BRIDGE, [], { quotes }), { words }))[0]?.quotes).toEqual([
      'A city that cannot count should not build.',
      'That is the price of vanity.',
    ]);
  });

  it('marks an answer that may not be one', () => {
    expect(readingOf(renderAnswer(shownOf(BRIDGE, ['1.1']), { words }))).not.toContain('May not answer');
    expect(readingOf(renderAnswer(shownOf(BRIDGE, ['1.1'], { doubtful: true }), { words }))).toContain(
      'May not answer',
    );
  });

  it('says that the article does not say, and shows the nearest passages as such, apart by voice', () => {
    const absent = renderAnswer(shownOf(BRIDGE, ['3.1', '1.1'], { type: 'absent' }), { words });
    expect(readingOf(absent)).toContain('The article does not say.');
    expect(containersOf(absent)).toEqual([
      { voice: 'reported', quotes: ['The bridge opened in 1987.'] },
      { voice: 'argued', quotes: ['A city that cannot count should not build.'] },
    ]);
    expect(markdownOf(absent).match(/^### .*/gm)).toEqual([
      '### Reported fact · nearest, not an answer',
      '### Editorial argument · nearest, not an answer',
    ]);
  });

  it('blocks the whole message where one character is not the stored article’s', () => {
    const altered = { ...quoteOf(BRIDGE, '1.2'), text: 'It swallowed 41 million crowns.' };
    const shown = shownOf(BRIDGE, ['3.1'], { quotes: [{ quote: quoteOf(BRIDGE, '3.1') }, { quote: altered }] });
    expect(() => renderAnswer(shown, { words })).toThrow(/blocked: ¶1/);
  });

  it('cuts long quotations at sentence ends, and says so outside the quotation', () => {
    const long = Array.from(
      { length: 60 },
      (_, i) => `The ${i + 1}th pier was poured in the rain and never looked at again.`,
    );
    const shelved = shelve(VOICES.map((voice) => [{ text: long.join(' '), voice }]));
    const message = renderAnswer(shownOf(shelved, ['1.1', '2.1', '3.1']), { words });
    const quotes = containersOf(message).flatMap((one) => one.quotes);
    expect(quotes).toHaveLength(3);
    for (const quote of quotes) {
      expect(long.join(' ').startsWith(quote)).toBe(true);
      expect(quote).toMatch(/again\.$/);
      expect(quote.length).toBeGreaterThan(900);
    }
    expect(markdownOf(message).match(/^-# … cut here/gm)).toHaveLength(3);
  });

  it('keeps Discord’s limits and every character whatever the article and the question hold', () => {
    const told = fc.record({
      text: fc
        .tuple(hostileText, fc.integer({ min: 1, max: 60 }))
        .map(([text, times]) => `a${text.repeat(times)}z`.replaceAll('\r', ' ')),
      voice: fc.constantFrom(...VOICES),
      speaker: fc.record({ name: hostileText, role: hostileText }),
      via: hostileText,
      sure: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 1, maxLength: 9 }),
        hostileText,
        hostileText,
        (sentences, title, question) => {
          const shelved = shelve(
            sentences.map((one) => [one]),
            { title },
          );
          const quotes = sentences.map((_, i) => ({ quote: quoteOf(shelved, `${i + 1}.1`) }));
          const message = renderAnswer(shownOf(shelved, [], { quotes, question }), { words });
          expect(lengthOf(message)).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
          expect(allIn(message).length).toBeLessThanOrEqual(MESSAGE_COMPONENTS);
          for (const { voice, quotes } of containersOf(message))
            for (const seen of quotes)
              expect(sentences.some((one) => one.voice === voice && one.text.startsWith(seen))).toBe(true);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  }, 60_000);

  it.skipIf(NO_CONTRACT)(`is a body that Discord’s description accepts${NO_CONTRACT}`, async () => {
    expect(
      await violations(renderAnswer(shownOf(BRIDGE, EVERY), { words, above: words.answer.sharedBy('<@1>') })),
    ).toEqual([]);
  });
});
