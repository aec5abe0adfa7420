import { describe, expect, it } from 'vitest';
import { MESSAGE_CHARACTERS, renderReasons, wordsIn } from '../../src/discord/index.ts';
import { CUE_LABELS, type CueKind } from '../../src/voices/index.ts';
import { NO_CONTRACT } from '../beside.ts';
import { containersOf, lengthOf, markdownOf, readingOf, violations } from './message.ts';
import { BRIDGE, shelve, shownOf } from './shelved.ts';

const words = wordsIn('en');

describe('why these labels', () => {
  it('shows for each quote, under its voice, the words that led to the label', () => {
    const message = renderReasons(shownOf(BRIDGE, ['3.1', '2.1']), words);
    expect(containersOf(message)).toEqual([
      { voice: 'argued', quotes: ['A city that cannot count should not build.'] },
      { voice: 'attributed', quotes: ['Mara Lund, the engineer, said that no one had checked the piers.'] },
    ]);
    expect(readingOf(message)).toContain(`${CUE_LABELS.urging}: “should not”`);
    expect(readingOf(message)).toContain(`${CUE_LABELS['reporting-verb']}: “said”`);
  });

  it('says whether a label is sure, and that a moderator corrected it, from what and why', () => {
    expect(readingOf(renderReasons(shownOf(BRIDGE, ['3.1']), words))).toContain('Sure.');
    expect(readingOf(renderReasons(shownOf(BRIDGE, ['2.2']), words))).toContain('Unsure:');
    const corrected = markdownOf(renderReasons(shownOf(BRIDGE, ['3.2']), words));
    expect(corrected).toContain('Corrected by a moderator <t:1748772000:R>; Pullquote had *Reported fact*.');
    expect(corrected).toContain('a judgement, not a price');
    expect(corrected).not.toContain('Sure.');
  });

  it('says so where no word decided', () => {
    expect(readingOf(renderReasons(shownOf(BRIDGE, ['2.2']), words))).toContain(words.reasons.none);
  });

  it('adds no marks to words that have the article’s own', () => {
    const shelved = shelve([[{ text: 'The "experts" knew.', voice: 'argued', cues: [['scare-quotes', '"experts"']] }]]);
    expect(readingOf(renderReasons(shownOf(shelved, ['1.1']), words))).toContain(
      `${CUE_LABELS['scare-quotes']}: "experts"\n`,
    );
  });

  it('shows loaded wording', () => {
    expect(readingOf(renderReasons(shownOf(BRIDGE, ['1.2']), words))).toContain('loaded wording: “swallowed”');
  });

  it('puts the words of one kind onto one line, and what speaks against the label last', () => {
    const shelved = shelve([
      [
        {
          text: 'In 1987 the reckless, vain council bought a bridge.',
          voice: 'argued',
          cues: [
            ['evaluation', 'reckless'],
            ['evaluation', 'vain'],
          ],
        },
      ],
    ]);
    const [sentence] = shelved.annotation.sentences;
    const date = { kind: 'date', span: { start: 3, end: 7 }, toward: 'reported' } as const;
    const sentences = [{ ...sentence!, cues: [date, ...sentence!.cues] }];
    const shown = shownOf({ ...shelved, annotation: { ...shelved.annotation, sentences } }, ['1.1']);
    expect(markdownOf(renderReasons(shown, words)).match(/^- .*/gm)).toEqual([
      '- evaluation: “reckless”, “vain”',
      '- date: “1987” (toward *Reported fact*)',
    ]);
  });

  it('fits nine quotes with a crowd of cues and corrections into one message, and counts what it leaves out', () => {
    const text = `Surely ${'the *very* worst of all_possible bridges '.repeat(6)}fell.`;
    const kinds = Object.keys(CUE_LABELS) as CueKind[];
    const cues = kinds.flatMap((kind, i) => [0, 1, 2].map((n) => [kind, text.slice(i + n, i + n + 70)] as const));
    const corrected = { from: 'reported', by: '7', at: '2025-06-01T10:00:00.000Z', why: '*'.repeat(500) } as const;
    const shelved = shelve(
      Array.from({ length: 9 }, () => [
        { text, voice: 'argued' as const, cues, corrected, loaded: ['worst', 'bridges'] },
      ]),
    );
    const message = renderReasons(
      shownOf(
        shelved,
        shelved.annotation.sentences.map(({ id }) => id),
      ),
      words,
    );
    expect(lengthOf(message)).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
    expect(readingOf(message)).toMatch(/and \d+ more/);
    expect(containersOf(message)).toHaveLength(9);
  });

  it.skipIf(NO_CONTRACT)(`is a body that Discord’s description accepts${NO_CONTRACT}`, async () => {
    expect(await violations(renderReasons(shownOf(BRIDGE, ['1.2', '2.2', '3.2']), words))).toEqual([]);
  });
});
