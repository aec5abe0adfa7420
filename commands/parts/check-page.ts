import type { APIContainerComponent } from 'discord.js';
import type { Quote } from '../../src/article/index.ts';
import { ACCENT } from '../../src/charts/index.ts';
import type { Change, Checked, Quotations, Verdict } from '../../src/checking/index.ts';
import {
  type Blocks,
  blockquote,
  container,
  escapeLine,
  escapeText,
  facts,
  fairShare,
  MESSAGE_CHARACTERS,
  type Message,
  message,
  oneLine,
  pass,
  shorten,
  shownLength,
  text,
  type Words,
} from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { checkLine } from './check-words.ts';
import { shownOf } from './passages-page.ts';

/** Quotations a page. */
export const CHECKED_PAGE = 3;

/** Characters, escaped, of the parts of one verdict. */
const ROOM = { quoted: 170, change: 150, changes: 420, title: 90 } as const;
/** Beside its words, a quotation of the article's takes its facts and title. */
const OVERHEAD = 240;
/** A kept run of words longer than this is shown by its two ends. */
const LONGEST_KEPT = 110;

export type CheckPage = Readonly<{
  checked: readonly Checked[];
  rest: Omit<Quotations, 'quotations'>;
  /** The slug of the article that is being read, where one was named. */
  here: string | undefined;
  /** Every article that a verdict names, as it is stored now. */
  shelved: ReadonlyMap<string, ShelvedArticle>;
  page: number;
  words: Words;
  above?: string;
  below: Blocks;
}>;

/** One page of verdicts, a container each. */
export function checkPage({ checked, rest, here, shelved, page, words, above, below }: CheckPage): Message {
  const pages = Math.ceil(checked.length / CHECKED_PAGE);
  const from = page * CHECKED_PAGE;
  const these = checked.slice(from, from + CHECKED_PAGE);
  const head = [
    ...(above ? [`-# ${above}`] : []),
    words.check.summary(checked.map(({ verdict }) => verdict.type)),
    ...(pages > 1 ? [`-# ${words.passages.page(page + 1, pages)}`] : []),
    ...(rest.left > 0 ? [`-# ${words.check.left(rest.left)}`] : []),
    ...(rest.cut ? [`-# ${words.check.cut}`] : []),
  ].join('\n');
  const entries = these.map((one, i) => ({
    ...one,
    told: [...opening(one, from + i + 1), ...checkLine(one.verdict, here, words), ...differenceOf(one.verdict, words)],
    quotes: quotesToShow(one.verdict, these.length),
  }));
  const told = entries.reduce((sum, entry) => sum + entry.told.join('\n').length, head.length);
  const quotes = entries.flatMap((entry) => entry.quotes);
  const share = fairShare(
    quotes.map((quote) => shownLength(quote.text)),
    MESSAGE_CHARACTERS - told - quotes.length * OVERHEAD,
  );
  const rendered = entries.map(({ verdict, told: lines, quotes: shown }): APIContainerComponent => {
    const article = articleOf(verdict);
    const stored = article && shelved.get(article.slug);
    const said = stored ? shown.flatMap((quote) => quotation(stored, quote, Math.max(60, share), words)) : [];
    const accent = verdict.type === 'exact' ? ACCENT[verdict.quotes[0]!.voice] : undefined;
    return container(accent, [text(...lines, ...said)]);
  });
  return message([text(head), ...rendered, ...below]);
}

function opening({ quotation }: Checked, number: number): readonly string[] {
  return [`**${number}.** “${escapeLine(quotation.text, ROOM.quoted)}”`];
}

function articleOf(verdict: Verdict) {
  return verdict.type === 'absent' ? verdict.nearest?.article : verdict.article;
}

/** The article's own words: all of an exact quotation's voices, the place of another. */
function quotesToShow(verdict: Verdict, beside: number): readonly Quote[] {
  if (verdict.type === 'absent') return verdict.nearest ? [verdict.nearest.quote] : [];
  return verdict.quotes.slice(0, beside > 1 ? 2 : 4);
}

function quotation(shelved: ShelvedArticle, quote: Quote, share: number, words: Words): readonly string[] {
  const part = shorten(shelved.article, quote, share);
  return [
    blockquote(pass(shelved.article, part)),
    ...(part === quote ? [] : [`-# ${words.context.cutAfter}`]),
    `-# ${words.voice[quote.voice]} · ${facts(shownOf({ shelved, quote }), quote, words, false)}`,
  ];
}

/** The difference in one line: what is struck and what is added, in the words between. */
function differenceOf(verdict: Verdict, words: Words): readonly string[] {
  if (verdict.type !== 'altered' || !verdict.changes.some(({ kind }) => kind === 'struck' || kind === 'added'))
    return [];
  let line = '';
  for (const change of verdict.changes) {
    const piece = rendered(change);
    if (line.length + piece.length > ROOM.changes) {
      line += ' …';
      break;
    }
    line += `${line === '' ? '' : ' '}${piece}`;
  }
  return [`-# ${words.check.shown}`, line];
}

function rendered({ kind, text: said }: Change): string {
  switch (kind) {
    case 'struck':
      return `~~${escapeLine(said, ROOM.change)}~~`;
    case 'added':
      return `**${escapeLine(said, ROOM.change)}**`;
    case 'omitted':
      return '[…]';
    case 'inserted':
      return escapeLine(said, ROOM.change);
    default:
      return escapeText(bothEnds(oneLine(said, said.length)));
  }
}

function bothEnds(said: string): string {
  if (said.length <= LONGEST_KEPT) return said;
  const half = LONGEST_KEPT / 2 - 2;
  return `${said.slice(0, half).replace(/\s\S*$/u, '')} … ${said.slice(-half).replace(/^\S*\s/u, '')}`;
}
