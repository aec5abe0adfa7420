import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { packageRoot } from '../../../src/package.ts';
import { hostileText } from './bits.ts';

/** Articles of ours that are spoilt for the purpose, without their front matter. */
const CORPUS = ['corpus/samples', 'eval/gold'].flatMap((folder) => {
  const from = path.join(packageRoot(), folder);
  return readdirSync(from)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(from, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
});

/** Characters of an article that one input is made from: enough for speakers, pronouns and zones to be at work. */
const WINDOW = 2_500;

/** What breaks code that takes text for well-behaved: marks, controls, halves of characters, words that rules look for. */
const SPOILERS = [
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u0000',
    '\u0007',
    '\u0301\u0301\u0301',
    '\ud83d',
    '\ude00',
  ],
  ...['\r\n', '\r', '\n\n', '\u2028', '\u0085', '\f', '\t', '\u3000', '\u00a0'],
  ...['"', '“', '”', '‘', '’', '«', '»', '„', '(', ')', '[', ']', '{', '—', '–', '…', '...', '.', '?!', ':', ';', ','],
  ...['@everyone', '<@1>', '<#2>', '**', '__', '~~', '||', '`', '```', '> ', '# ', '-# ', '[a](https://b.example)'],
  ...[
    ' said ',
    ' he said, ',
    ' according to ',
    'Mr. ',
    'Dr. A. B. C. ',
    ' 12.5m ',
    ' Jan. 5 ',
    ' who told me that ',
    ' said he ',
  ],
  ...[
    '&lt;script&gt;',
    '<div>',
    '</p>',
    '&#x202e;',
    '&#0;',
    '---\ntitle: x\n---\n',
    '\\',
    '\\$',
    '中文。',
    'ﷺ',
    '👩‍👩‍👧‍👦',
    'İ',
    'ß',
    'ﬃ',
  ],
] as const;

type Spoil = Readonly<{ at: number; how: 'insert' | 'delete' | 'repeat' | 'swap'; what: string; length: number }>;

const spoil: fc.Arbitrary<Spoil> = fc.record({
  at: fc.nat(WINDOW),
  how: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'repeat', 'swap'),
  what: fc.constantFrom(...SPOILERS),
  length: fc.integer({ min: 1, max: 80 }),
});

/** A stretch of one of our articles with some places spoilt. */
export const spoiltText: fc.Arbitrary<string> = fc
  .record({ article: fc.nat(CORPUS.length - 1), from: fc.nat(12_000), spoils: fc.array(spoil, { maxLength: 12 }) })
  .map(({ article, from, spoils }) => {
    const whole = CORPUS[article]!;
    const start = from % Math.max(1, whole.length - 200);
    return spoils.reduce(apply, whole.slice(start, start + WINDOW));
  });

function apply(text: string, { at, how, what, length }: Spoil): string {
  const place = at % (text.length + 1);
  const [before, piece, after] = [text.slice(0, place), text.slice(place, place + length), text.slice(place + length)];
  if (how === 'insert') return before + what + piece + after;
  if (how === 'delete') return before + after;
  if (how === 'repeat') return before + piece.repeat(3) + after;
  return before + after.slice(0, length) + piece + after.slice(length);
}

/** One thing over and over: what is quadratic, or recursive, shows here. */
const PIECES = [
  ...[
    '(',
    '[',
    '“',
    '"',
    '‘',
    "'",
    '«',
    ')',
    '”',
    '.',
    '…',
    '-',
    '—',
    ',',
    ':',
    '\\',
    '*',
    '_',
    '`',
    '>',
    '#',
    '|',
    '~',
    '@',
    '<',
  ],
  ...[
    'a',
    'A',
    '1',
    '1.',
    'A.',
    'Mr. ',
    'é',
    '\u0301',
    '\u200b',
    '\u202e',
    '👩‍👩‍👧',
    '\ud83d',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
  ],
  ...[
    'word ',
    'He said. ',
    '“No,” he said. ',
    'said ',
    'he said that ',
    'said the man who said ',
    'according to ',
    'of the ',
  ],
  ...[
    'Mr. A. B. Smith ',
    'Smith ',
    'the minister, ',
    'but ',
    'because ',
    '12 per cent ',
    'must ',
    'It is what it is? ',
    'he ',
    'they ',
  ],
  ...[
    '“a (b [c ',
    '“x” ',
    '(“',
    '”) ',
    'who, ',
    'that ',
    '"," ',
    '".\n',
    'A: b\n',
    '- a\n',
    '1. a\n',
    '> a\n',
    '| a | b |\n',
    'http://a.b/ ',
  ],
] as const;

/** At most so long that linear work on it takes a fraction of the 2 s that are allowed. */
function endlessText(longest: number): fc.Arbitrary<string> {
  return fc
    .record({
      pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
      times: fc.integer({ min: 20, max: longest }),
      around: fc.constantFrom('', 'The mayor said: ', '\n\n'),
    })
    .map(({ pieces, times, around }) => {
      const one = pieces.join('');
      return (around + one.repeat(Math.ceil(times / one.length))).slice(0, longest);
    });
}

/** Longer articles are annotated in a thread: see src/shelf/annotating.ts. */
const LONGEST_AT_ONCE = 20_000;

/** Any of them; the short kinds are the more frequent. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: spoiltText, weight: 6 },
  { arbitrary: hostileText, weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 400 }), weight: 2 },
  { arbitrary: fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)), weight: 1 },
  { arbitrary: endlessText(6_000), weight: 2 },
  { arbitrary: endlessText(LONGEST_AT_ONCE), weight: 1 },
);
