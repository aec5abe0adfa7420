import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../commands/read/passage.ts';
import { passagePage, stopCard } from '../../../commands/read/stop-card.ts';
import { MESSAGE_COMPONENTS } from '../../../src/discord/index.ts';
import { openSitting, type Plan, type Sitting } from '../../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../../src/shelf/index.ts';
import { hostileText } from '../../../stress/fuzz/hostile/bits.ts';
import { blockquotesIn } from '../../../stress/fuzz/seen.ts';
import { allIn, lengthOf, markdownOf } from '../../discord/message.ts';
import { shelve } from '../../discord/shelved.ts';
import { words } from './wire.ts';

function sittingOf(shelved: ShelvedArticle, given: Partial<Plan['stops'][number]> = {}, state: Partial<Sitting> = {}) {
  const { paragraphs, hash, slug } = shelved.article;
  const stop = {
    number: 1,
    first: 1,
    last: paragraphs.length,
    question: { type: 'made', pattern: 'passage' },
  } as const;
  const plan: Plan = { hash, by: 'text', stops: [{ ...stop, ...given }], glossary: [] };
  const opened = openSitting({ host: '1', pace: 'together', stops: 1, polled: [], at: '2026-03-03T19:00:00Z' });
  const sitting: StoredSitting = {
    id: 'abcdefghijkl',
    server: '1',
    channel: '2',
    article: slug,
    plan,
    state: { ...opened, ...state },
    version: 1,
    named: [],
  };
  return { sitting, shelved, words };
}

const told = (text: string) => ({ text, voice: 'reported' as const });

describe('a passage', () => {
  it('is shown whole over its pages, in order, no letter twice', () => {
    const paragraph = fc.array(
      fc.constantFrom('Tides turned.', 'It rained *all* day', 'x'.repeat(300), 'Why?', '¶ 3.'),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 300, max: 2_000 }),
        (all, room) => {
          const { article } = shelve(all.map((sentences) => [told(sentences.join(' '))]));
          const pieces = pagesOf(article, { first: 1, last: all.length }, room, 3_600).flat();
          for (const { number, text } of article.paragraphs) {
            const shown = pieces
              .filter((piece) => piece.paragraph === number)
              .map(({ span }) => text.slice(span.start, span.end));
            expect(shown.join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
          }
          const order = pieces.map(({ paragraph: number, span }) => number * 1e6 + span.start);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of 2,000 sentences without a paragraph goes on in private, each page within Discord’s bounds', () => {
    const long = Array.from({ length: 2_000 }, (_, i) => `On day ${i + 1} the keeper counted ${i} gulls & wrote *so*.`);
    const carded = sittingOf(shelve([[told(long.join(' '))]]));
    const card = stopCard(carded, 1, 'live');
    expect(lengthOf(card)).toBeLessThanOrEqual(4_000);
    expect(markdownOf(card)).toContain('*Read on* has the rest');
    const { paragraphs } = carded.shelved.article;
    const quoted: string[] = [blockquotesIn(markdownOf(card)).join('\n')];
    for (let page = 1; ; page++) {
      const shown = passagePage(carded, 1, page);
      expect(lengthOf(shown)).toBeLessThanOrEqual(4_000);
      quoted.push(...blockquotesIn(markdownOf(shown)));
      if (allIn(shown).some(({ label, disabled }) => label === words.button.later && disabled)) break;
    }
    expect(quoted.join(' ')).toBe(paragraphs[0]!.text);
  });
});

describe('a card', () => {
  it('names ten of 500 members and counts the others', () => {
    const present = Array.from({ length: 500 }, (_, i) => `13000000000000${String(i).padStart(5, '0')}`);
    const card = stopCard(
      sittingOf(shelve([[told('The bridge opened in 1987.')]]), {}, { present, host: present[0]! }),
      1,
      'live',
    );
    expect(markdownOf(card)).toContain('**500 readers:**');
    expect(markdownOf(card).match(/<@\d+>/g)).toHaveLength(10);
    expect(markdownOf(card)).toContain('and 490 more');
  });

  it('stays within Discord’s bounds whatever stands in the article and the guide', () => {
    const present = Array.from({ length: 20 }, (_, i) => `13000000000000${String(i).padStart(5, '0')}`);
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (hostile) => {
          const shelved = shelve([[told(`${hostile} `.repeat(40).trim())], [told(hostile)]], { title: hostile });
          const written = hostile.repeat(20).slice(0, 600);
          const carded = sittingOf(
            shelved,
            { question: { type: 'written', text: written }, note: written },
            { present },
          );
          const card = stopCard(carded, 1, 'live');
          expect(lengthOf(card)).toBeLessThanOrEqual(4_000);
          expect(allIn(card).length).toBeLessThanOrEqual(MESSAGE_COMPONENTS);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('that the group has left keeps its passage and has no buttons', () => {
    const carded = sittingOf(shelve([[told('The bridge opened in 1987.')]]));
    const card = stopCard(carded, 1, 'read');
    expect(blockquotesIn(markdownOf(card))).toEqual(['The bridge opened in 1987.']);
    expect(allIn(card).some(({ type }) => type === 2)).toBe(false);
  });
});
