import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MESSAGE_CHARACTERS,
  MESSAGE_COMPONENTS,
  message,
  renderSpeakers,
  renderStatements,
  wordsIn,
} from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { type Statement, speakersOf } from '../../src/voices/index.ts';
import { hostileText } from '../../stress/fuzz/hostile/bits.ts';
import { blockquotesIn } from '../../stress/fuzz/seen.ts';
import { NO_CONTRACT } from '../beside.ts';
import { allIn, containersOf, lengthOf, markdownOf, readingOf, violations } from './message.ts';
import { BRIDGE, shelve, type Told } from './shelved.ts';

const words = wordsIn('en');

/** An article of one paragraph with these statements, given by their words. */
function quoting(
  text: string,
  statements: readonly (Omit<Statement, 'paragraph' | 'content' | 'cue' | 'more'> & {
    says: string;
    more?: string;
    cue?: string;
  })[],
): ShelvedArticle {
  const shelved = shelve([[{ text, voice: 'attributed' }]]);
  const find = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    ...shelved,
    annotation: {
      ...shelved.annotation,
      statements: statements.map(({ says, more, cue, ...rest }) => ({
        ...rest,
        paragraph: 1,
        content: find(says),
        ...(more ? { more: [find(more)] } : {}),
        ...(cue ? { cue: find(cue) } : {}),
      })),
    },
  };
}

const DAHL = { name: 'Inga Dahl', role: 'harbour master' };
const HARBOUR = quoting(
  '"We wait," Inga Dahl said, "as we always did." She admitted that the quay was old. Later, Radio Holm reported, she urged the council to pay. Some doubt it.',
  [
    { kind: 'direct', says: 'We wait,', more: 'as we always did.', speaker: DAHL, cue: 'said', stance: 'neutral' },
    { kind: 'indirect', says: 'that the quay was old', speaker: DAHL, cue: 'admitted', stance: 'factive' },
    {
      kind: 'indirect',
      says: 'the council to pay',
      speaker: DAHL,
      cue: 'urged',
      stance: 'directive',
      via: 'Radio Holm',
    },
    { kind: 'indirect', says: 'it' },
  ],
);

describe('what a source says', () => {
  const { blocks } = renderStatements(HARBOUR, speakersOf(HARBOUR.annotation.statements)[0]!, 0, words);
  const reading = readingOf(message(blocks));

  it('stands in the article’s order under "What sources say", a split quotation in one piece', () => {
    expect(containersOf(message(blocks))).toEqual([
      {
        voice: 'attributed',
        quotes: ['"We wait," Inga Dahl said, "as we always did."', 'that the quay was old', 'the council to pay'],
      },
    ]);
  });

  it('tells quotations from paraphrases, with the author’s verb, what it commits to, and the outlet', () => {
    expect(reading).toContain('¶1 · in quotation marks\n');
    expect(reading).toContain('¶1 · in the author’s words · “admitted” (the author takes it as true)');
    expect(reading).toContain('¶1 · in the author’s words · “urged” · via Radio Holm');
  });

  it('that is quoted inside a paraphrase is shown there, once', () => {
    const text = 'Inga Dahl said that the quay was "a disgrace" and would be mended.';
    const shelved = quoting(text, [
      { kind: 'indirect', says: 'that the quay was "a disgrace" and would be mended', speaker: DAHL, cue: 'said' },
      { kind: 'direct', says: 'a disgrace', speaker: DAHL, cue: 'said' },
    ]);
    const sent = message(renderStatements(shelved, speakersOf(shelved.annotation.statements)[0]!, 0, words).blocks);
    expect(containersOf(sent)[0]?.quotes).toEqual(['that the quay was "a disgrace" and would be mended']);
    expect(readingOf(sent)).toContain('¶1 · in the author’s words, with words of theirs in quotation marks · “said”');
  });

  it('is introduced by name, role and counts', () => {
    expect(reading).toContain('Inga Dahl, harbour master\n1 in quotation marks, 2 paraphrased');
  });
});

describe('everyone who is quoted', () => {
  it('is listed with counts, paragraphs and outlets; unclear speakers are counted, not guessed', () => {
    const reading = readingOf(message(renderSpeakers(HARBOUR, 0, words).blocks));
    expect(reading).toContain('Who is quoted · one source');
    expect(reading).toContain('1 in quotation marks, 2 paraphrased · ¶1 · via Radio Holm');
    expect(reading).toContain('and 1 more whose speaker is unclear');
  });

  it('is nobody, in words, where nobody is', () => {
    const silent = shelve([[{ text: 'So it goes.', voice: 'argued' }]]);
    expect(readingOf(message(renderSpeakers(silent, 0, words).blocks))).toContain('Nobody is quoted');
  });

  it.skipIf(NO_CONTRACT)(`is a body that Discord’s description accepts${NO_CONTRACT}`, async () => {
    expect(await violations(message(renderSpeakers(BRIDGE, 0, words).blocks))).toEqual([]);
  });
});

describe('pages', () => {
  const many = shelve(
    Array.from({ length: 40 }, (_, i): Told[] => [
      {
        text: `Witness ${i % 30} said for the ${i}th time that the bell rang.`,
        voice: 'attributed',
        speaker: { name: `Witness ${i % 30}` },
      },
    ]),
  );

  it('show everyone exactly once between them', () => {
    const { pages } = renderSpeakers(many, 0, words);
    expect(pages).toBeGreaterThan(1);
    const named = Array.from({ length: pages }, (_, page) =>
      markdownOf(message(renderSpeakers(many, page, words).blocks)).match(/Witness \d+/g),
    ).flat();
    expect(named).toHaveLength(30);
    expect(new Set(named).size).toBe(30);
  });

  it('that are not there are the nearest that are', () => {
    expect(renderSpeakers(many, -5, words).page).toBe(0);
    expect(renderSpeakers(many, 99, words).page).toBe(renderSpeakers(many, 0, words).pages - 1);
  });

  it('keep Discord’s limits and every character, whatever names and words there are', () => {
    const told = fc.record({
      text: fc
        .tuple(hostileText, fc.integer({ min: 1, max: 30 }))
        .map(([text, times]) => `a${text.repeat(times)}z`.replaceAll('\r', ' ')),
      voice: fc.constant('attributed' as const),
      speaker: fc.record({ name: fc.constantFrom('One', 'Two', '*'.repeat(300)), role: hostileText }),
      via: hostileText,
    });
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 30 }), hostileText, (sentences, title) => {
        const shelved = shelve(
          sentences.map((one) => [one]),
          { title },
        );
        for (const quotee of speakersOf(shelved.annotation.statements)) {
          const { pages } = renderStatements(shelved, quotee, 0, words);
          for (let page = 0; page < pages; page += 1) {
            const sent = message(renderStatements(shelved, quotee, page, words).blocks);
            // Room for a line on who shared it stays.
            expect(lengthOf(sent)).toBeLessThanOrEqual(MESSAGE_CHARACTERS - 60);
            expect(allIn(sent).length).toBeLessThanOrEqual(MESSAGE_COMPONENTS - 10);
            for (const seen of blockquotesIn(markdownOf(sent)))
              expect(sentences.some(({ text }) => text.startsWith(seen))).toBe(true);
          }
        }
        expect(lengthOf(message(renderSpeakers(shelved, 0, words).blocks))).toBeLessThanOrEqual(
          MESSAGE_CHARACTERS - 60,
        );
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 60_000);
});
