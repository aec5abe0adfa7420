import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/article/index.ts';
import type { Checkable } from '../../src/checking/index.ts';
import type { Random } from '../random.ts';

/** What a message quotes, the article that is being read, and what the verdict on it has to be. */
export type Case = Readonly<{
  kind: (typeof PLAN)[number][0];
  message: string;
  here: Checkable;
  expected: 'exact' | 'altered' | 'misattributed' | 'absent';
  /** For `exact`: the article in which it stands. */
  from?: string;
}>;

/** The kinds of the test set and how many of each: 300 in all. */
export const PLAN = [
  ['exact', 50],
  ['typos', 55],
  ['negation', 30],
  ['number', 30],
  ['word left out', 15],
  ['ellipsis', 35],
  ['right speaker', 15],
  ['speaker swapped', 30],
  ['from another article', 20],
  ['invented', 20],
] as const;

type Maker = (where: Checkable, random: Random) => Pick<Case, 'message' | 'expected'> | undefined;

/** Makes the test set. The same articles and the same seed give the same set. */
export function makeCases(articles: readonly Checkable[], random: Random): readonly Case[] {
  const invented = random.shuffled(
    readFileSync(path.join(import.meta.dirname, 'invented.txt'), 'utf8')
      .trim()
      .split('\n'),
  );
  return PLAN.flatMap(([kind, count]) => {
    const cases: Case[] = [];
    for (let tries = 0; cases.length < count && tries < count * 200; tries++) {
      const here = random.pick(articles);
      if (kind === 'invented') {
        cases.push({ kind, here, message: `“${invented[cases.length]!}”`, expected: 'absent' });
      } else if (kind === 'from another article') {
        const other = random.pick(articles.filter((one) => one !== here));
        const made = exact(other, random);
        if (made) cases.push({ kind, here, ...made, from: other.article.slug });
      } else {
        const made = MAKERS[kind](here, random);
        if (made) cases.push({ kind, here, ...made, from: here.article.slug });
      }
    }
    return cases;
  });
}

const MAKERS: Readonly<Record<Exclude<Case['kind'], 'invented' | 'from another article'>, Maker>> = {
  exact,
  typos(where, random) {
    const words = run(where, random, 8, 30);
    const at = random.shuffled(words.keys()).filter((i) => i > 0 && /^\p{L}{4,}$/u.test(words[i]!));
    const slips = at.slice(0, random.between(1, 3));
    if (slips.length === 0) return undefined;
    const slipped = words.map((word, i) => (slips.includes(i) ? slip(word, random) : word));
    return altered(words, slipped);
  },
  negation(where, random) {
    const words = run(where, random, 6, 25);
    // At an end it would only be a shorter quotation.
    const inner = (i: number) => i > 0 && i < words.length - 1;
    const had = words.findIndex((word, i) => inner(i) && /^(?:not|never|no)$/u.test(word));
    if (had > 0) return altered(words, words.toSpliced(had, 1));
    const verb = words.findIndex(
      (word, i) => inner(i) && /^(?:is|are|was|were|will|would|can|could|should|has|had|have)$/u.test(word),
    );
    return verb > 0 ? altered(words, words.toSpliced(verb + 1, 0, 'not')) : undefined;
  },
  number(where, random) {
    const words = run(where, random, 6, 25);
    const at = words.findIndex((word) => /\d/u.test(word));
    if (at < 0) return undefined;
    return altered(
      words,
      words.with(
        at,
        words[at]!.replace(/\d/u, (digit) => String(((Number(digit) + random.between(1, 8)) % 9) + 1)),
      ),
    );
  },
  'word left out'(where, random) {
    const words = run(where, random, 8, 25);
    const at = random.between(2, words.length - 3);
    return /^\p{L}{2,}$/u.test(words[at]!) ? altered(words, words.toSpliced(at, 1)) : undefined;
  },
  ellipsis(where, random) {
    const words = run(where, random, 18, 45);
    const from = random.between(5, 8);
    const to = words.length - random.between(5, 8);
    const hidden = words.slice(from, to).join(' ');
    if (
      /\b(?:not|never|no|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|rarely|seldom)\b|n[’']t\b|[“”"]/iu.test(
        hidden,
      )
    )
      return undefined;
    const mark = random.pick(['…', '...', '[…]', '[...]', ' . . . ']);
    return {
      message: block(`${words.slice(0, from).join(' ')} ${mark} ${words.slice(to).join(' ')}`),
      expected: 'exact',
    };
  },
  'right speaker': (where, random) => spoken(where, random, (speaker) => speaker),
  'speaker swapped': (where, random) =>
    spoken(where, random, (speaker, others) => random.pick(others.filter((one) => apart(one, speaker)))),
};

function exact(where: Checkable, random: Random): Pick<Case, 'message' | 'expected'> | undefined {
  const text = run(where, random, 6, 30).join(' ');
  const straightened = text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[–—]/gu, '-');
  const capital = (one: string) => one.charAt(0).toUpperCase() + one.slice(1);
  const form = random.pick([
    (one: string) => one,
    capital,
    () => straightened,
    (one: string) => `**${one}**`,
    (one: string) => one.replaceAll(' ', '  '),
  ]);
  return { message: block(form(text)), expected: 'exact' };
}

/** A blockquote leaves the article's own quotation marks in peace. */
function block(text: string): string {
  return `> ${text}`;
}

function altered(was: readonly string[], is: readonly string[]): Pick<Case, 'message' | 'expected'> | undefined {
  return was.join(' ') === is.join(' ') ? undefined : { message: block(is.join(' ')), expected: 'altered' };
}

/** A message that gives a direct quotation of the article's to a speaker. */
function spoken(
  where: Checkable,
  random: Random,
  give: (speaker: string, others: readonly string[]) => string | undefined,
): Pick<Case, 'message' | 'expected'> | undefined {
  const said = where.annotation.statements.filter(
    ({ kind, speaker, content }) => kind === 'direct' && speaker && length(content) > 25,
  );
  const names = [...new Set(said.map(({ speaker }) => speaker!.name))];
  if (names.length < 2) return undefined;
  const { paragraph, content, speaker } = random.pick(said);
  const given = give(speaker!.name, names);
  if (!given) return undefined;
  const text = where.article.paragraphs[paragraph - 1]!.text.slice(content.start, content.end);
  const message = random.pick([
    `${given} said: “${text}”`,
    `“${text}” — ${given}`,
    `“${text}”, ${given} said.`,
    `According to ${given}, “${text}”`,
  ]);
  return { message, expected: given === speaker!.name ? 'exact' : 'misattributed' };
}

function apart(one: string, other: string): boolean {
  const words = (name: string) => name.toLowerCase().split(/\W+/u);
  return !words(one).some((word) => words(other).includes(word)) && /^(?!(?:An?|The) \p{Ll})\p{Lu}/u.test(one);
}

/** So many neighbouring words of one paragraph, as they are printed. */
function run({ article }: Checkable, random: Random, fewest: number, most: number): readonly string[] {
  const fitting = article.paragraphs.map(({ text }) => text.split(/\s+/u)).filter(({ length }) => length >= fewest);
  const words = random.pick(fitting);
  const count = random.between(fewest, Math.min(most, words.length));
  const from = random.between(0, words.length - count);
  return words.slice(from, from + count);
}

/** A slip of the keyboard inside a word: a letter lost, doubled, changed, or two swapped. */
function slip(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  const slips = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + word[at] + word.slice(at),
    () => `${word.slice(0, at)}${random.pick([...'aeiourstn'])}${word.slice(at + 1)}`,
    () => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return random.pick(slips)();
}

function length({ start, end }: Span): number {
  return end - start;
}
