import { describe, expect, it } from 'vitest';
import { articleOf, parseWritten, readWritten } from '../../eval/finding/written.ts';

const TEXT = `# The mill stands still
The mill stopped on Monday.
? when did it close
? What shut down?
Its owner, Ada Finch, blamed the drought.
? who is at fault, says the boss

Forty people lost their work.
! who will buy it

# Another
One line.
? is it one
`;

describe('articles written with questions', () => {
  const [mill, another] = parseWritten(TEXT, 'test');

  it('hold each question with the line that it stands under', () => {
    expect(mill!.questions.map(({ text, line }) => [text, mill!.lines[line]!.text])).toEqual([
      ['when did it close', 'The mill stopped on Monday.'],
      ['What shut down?', 'The mill stopped on Monday.'],
      ['who is at fault, says the boss', 'Its owner, Ada Finch, blamed the drought.'],
    ]);
    expect(mill!.notStated).toEqual(['who will buy it']);
    expect(another!.slug).toBe('test-2');
  });

  it('become articles whose paragraphs are parted by blank lines', () => {
    expect(articleOf(mill!).paragraphs.map(({ text }) => text)).toEqual([
      'The mill stopped on Monday. Its owner, Ada Finch, blamed the drought.',
      'Forty people lost their work.',
    ]);
  });

  it('are refused where a question has no sentence', () => {
    expect(() => parseWritten('# A\n? what', 'test')).toThrow(/test-1: a question before any sentence/);
  });

  it('are withheld from the encoder one in eight, and each stands on one side only', () => {
    const { learned, withheld } = readWritten();
    const slugs = new Set(learned.map(({ slug }) => slug));
    expect(withheld.every(({ slug }) => !slugs.has(slug))).toBe(true);
    expect(withheld.length).toBe(Math.ceil((learned.length + withheld.length) / 8));
    expect(
      [...learned, ...withheld].filter(({ lines, questions }) => lines.length < 8 || questions.length < 8),
    ).toEqual([]);
  });
});
