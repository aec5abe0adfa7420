import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// The reading of Markdown knows nothing of the screen, so it can be tested without one.
import { parseMarkdown } from '../../playground/page/markdown/blocks.ts';
import { parseInline, safeLink } from '../../playground/page/markdown/inline.ts';
import { plainText } from '../../playground/page/markdown/plain.ts';
import type { Block, Inline } from '../../playground/page/markdown/syntax.ts';
import { timeWords } from '../../playground/page/markdown/time.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });

describe('a line of Discord’s Markdown', () => {
  it.each<[string, readonly Inline[]]>([
    ['**bold**', [{ type: 'strong', children: [text('bold')] }]],
    [
      '*leaning* and _so_',
      [{ type: 'emphasis', children: [text('leaning')] }, text(' and '), { type: 'emphasis', children: [text('so')] }],
    ],
    ['__under__', [{ type: 'underline', children: [text('under')] }]],
    ['~~gone~~', [{ type: 'strike', children: [text('gone')] }]],
    ['||hidden||', [{ type: 'spoiler', children: [text('hidden')] }]],
    ['`a *b* c`', [{ type: 'code', text: 'a *b* c' }]],
    [
      '**bold *and leaning***',
      [{ type: 'strong', children: [text('bold '), { type: 'emphasis', children: [text('and leaning')] }] }],
    ],
    ['[words](https://example.org/a)', [{ type: 'link', href: 'https://example.org/a', children: [text('words')] }]],
    ['<@123456789012345678>', [{ type: 'mention', of: 'member', id: '123456789012345678' }]],
    ['<#123456789012345678>', [{ type: 'mention', of: 'channel', id: '123456789012345678' }]],
    ['</article add:123456789012345678>', [{ type: 'command', name: 'article add' }]],
    ['<t:1700000000:R>', [{ type: 'time', seconds: 1_700_000_000, style: 'R' }]],
    ['one\ntwo', [text('one'), { type: 'break' }, text('two')]],
  ])('reads %s', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_name',
    'a ** b',
    '[words](javascript:alert(1))',
    '<script>',
    'half *open',
    'half `open',
  ])('leaves %s as it is written', (source) => {
    expect(parseInline(source)).toEqual([text(source)]);
  });

  it('shows what is escaped, without the backslash', () => {
    expect(parseInline('\\*not\\* \\`this\\` \\<@123456789012345678>')).toEqual([
      text('*not* `this` <@123456789012345678>'),
    ]);
  });

  it('ends an address before the full stop after it', () => {
    expect(parseInline('See https://example.org/a.')).toEqual([
      text('See '),
      { type: 'link', href: 'https://example.org/a', children: [text('https://example.org/a')] },
      text('.'),
    ]);
  });

  it('makes links of web addresses only', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a.test',
      'https://',
      'file:///etc/passwd',
    ])
      expect(safeLink(address)).toBeUndefined();
  });
});

describe('a message of Discord’s Markdown', () => {
  const kinds = (source: string) => parseMarkdown(source).map((block) => block.type);

  it('is headings, subtext, quotations, lists, code and paragraphs', () => {
    const source = '# One\n-# small\n> quoted\n> more\n- a\n  - b\n1. c\n```\ncode\n```\nplain';
    expect(kinds(source)).toEqual(['heading', 'subtext', 'quote', 'list', 'list', 'code', 'paragraph']);
  });

  it('takes no heading without words, nor deeper than three', () => {
    expect(kinds('#')).toEqual(['paragraph']);
    expect(kinds('#### four')).toEqual(['paragraph']);
    expect(kinds('#tag')).toEqual(['paragraph']);
  });

  it('quotes all that follows >>>', () => {
    const [quote] = parseMarkdown('>>> first\nsecond') as [Extract<Block, { type: 'quote' }>];
    expect(plainText('>>> first\nsecond')).toBe('first second');
    expect(quote.type).toBe('quote');
  });

  it('has a plain form for previews, in which spoilers stay hidden', () => {
    expect(plainText('# Who?\n**Ada** ||did|| `it`')).toBe('Who? Ada ▇▇▇ it');
  });

  it('loses no letter or digit of any text, whatever stands in it', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '~',
      '|',
      '`',
      '>',
      '-',
      '#',
      '[',
      ']',
      '(',
      ')',
      '<',
      '\\',
      '\n',
      ' ',
      'word',
      '7',
      '1.',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        // Of a fenced block, the name of its language is not shown.
        fc.pre(!source.includes('```'));
        // A numbered item shows its number by itself.
        const letters = (s: string) => s.replace(/[^word]/g, '');
        expect(letters(shown(parseMarkdown(source)))).toBe(letters(source));
      }),
      { numRuns: 500 },
    );
  });

  it('reads 4,000 characters of any mark in no time', () => {
    for (const mark of [
      '*',
      '**',
      '_',
      '`',
      '||',
      '[',
      '[](',
      '<',
      '> ',
      '- ',
      '>>> ',
      '*a ',
      '**a*',
      '\\',
      '```\n',
      '<t:',
      'https://',
    ]) {
      const begun = performance.now();
      parseMarkdown(mark.repeat(4000 / mark.length));
      expect(performance.now() - begun, mark).toBeLessThan(500);
    }
  });
});

describe('a point in time', () => {
  const now = Date.UTC(2026, 0, 15, 12);

  it.each([
    [-30, '30 seconds ago'],
    [3600, 'in 1 hour'],
    [86_400, 'tomorrow'],
    [-86_400 * 62, '2 months ago'],
  ])('is told from now (%d s)', (offset, words) => {
    expect(timeWords(now / 1000 + offset, 'R', now)).toBe(words);
  });

  it('is told by the calendar, and survives nonsense', () => {
    expect(timeWords(now / 1000, 'D', now)).toBe('15 January 2026');
    expect(timeWords(9_999_999_999_999, 'D', now)).toBe('Invalid date');
  });
});

/** All words that a reader would see, spoilers opened. */
function shown(blocks: readonly Block[]): string {
  return blocks
    .map((block): string => {
      if (block.type === 'code') return block.text;
      if (block.type === 'quote') return shown(block.blocks);
      if (block.type === 'list') return block.items.map((item) => words(item.children) + shown(item.nested)).join('');
      return words(block.children);
    })
    .join('\n');
}

function words(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? words(node.children) : 'text' in node ? node.text : '')).join('');
}
