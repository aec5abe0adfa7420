import { overlap, type Span, within } from '../../article/index.ts';
import { ACCENT } from '../../charts/index.ts';
import type { ShelvedArticle } from '../../shelf/index.ts';
import { type Quotee, type Statement, speakersOf } from '../../voices/index.ts';
import { excerpt } from '../gate.ts';
import type { Words } from '../locale/index.ts';
import { type Blocks, blockquote, container, text } from './blocks.ts';
import { escapeLine } from './escape.ts';
import { inMarks } from './facts.ts';
import { fittingEnd, MESSAGE_CHARACTERS, paginate } from './limits.ts';
import { citation } from './shown.ts';

/** Characters, escaped, that each part may take. */
const ROOM = {
  title: 160,
  citation: 200,
  name: 80,
  role: 110,
  via: 80,
  verb: 60,
  paragraphs: 80,
  statement: 900,
} as const;

/** Entries to a page: more are tiring to read, even where they fit. */
const MOST = { speakers: 12, statements: 8 } as const;

/** What header, footer and the line breaks between entries take at most. */
const OVERHEAD = 900;

/** One page of a list, and how many there are. */
export type Paged = Readonly<{ blocks: Blocks; page: number; pages: number }>;

/** Everyone whom an article quotes, most quoted first, with counts; a page that is not there becomes the nearest. */
export function renderSpeakers(shelved: ShelvedArticle, page: number, words: Words): Paged {
  const { statements } = shelved.annotation;
  const quotees = speakersOf(statements);
  if (quotees.length === 0) return { blocks: [text(...header(shelved, words), words.who.nobody)], page: 0, pages: 1 };
  const unclear = statements.filter(({ speaker }) => !speaker).length;
  return paged(
    quotees.map((quotee) => [quoteeLines(quotee, words)]),
    { page, most: MOST.speakers, words },
    (lines, place) => [
      text(...header(shelved, words), `${words.who.everyone(quotees.length)}${place}`),
      container(ACCENT.attributed, [
        text(`### ${words.voice.attributed}`, ...lines),
        ...(unclear > 0 ? [text(`-# ${words.who.unclear(unclear)}`)] : []),
      ]),
    ],
  );
}

/** What one source says, in the article's order: quotations, and paraphrases marked as the author's words. */
export function renderStatements(shelved: ShelvedArticle, quotee: Quotee, page: number, words: Words): Paged {
  const theirs = withoutFragments(
    shelved.annotation.statements.filter(({ speaker }) => speaker && sameName(speaker.name, quotee.name)),
  );
  const counts = words.who.counts(quotee.direct, quotee.indirect);
  return paged(
    theirs.map(({ statement, quoting }) => statementLines(shelved, statement, quoting, words)),
    { page, most: MOST.statements, words },
    (lines, place) => [
      text(...header(shelved, words), `${named(quotee)}`, `-# ${counts}${place}`),
      container(ACCENT.attributed, [
        text(`### ${words.voice.attributed}`, `-# ${words.voiceNote.attributed}`, ...lines),
      ]),
    ],
  );
}

type PageOf = Readonly<{ page: number; most: number; words: Words }>;

function paged(
  entries: readonly (readonly string[])[],
  { page, most, words }: PageOf,
  compose: (lines: readonly string[], place: string) => Blocks,
): Paged {
  const lengths = entries.map((lines) => lines.reduce((sum, line) => sum + line.length + 1, 0));
  const pages = paginate(lengths, MESSAGE_CHARACTERS - OVERHEAD, most);
  const shown = Math.min(Math.max(0, page), pages.length - 1);
  const { start, end } = pages[shown]!;
  const place = pages.length > 1 ? ` · ${words.who.page(shown + 1, pages.length)}` : '';
  return { blocks: compose(entries.slice(start, end).flat(), place), page: shown, pages: pages.length };
}

function header({ article }: ShelvedArticle, words: Words): readonly string[] {
  const about = escapeLine(citation(article, words), ROOM.citation);
  return [`-# **${escapeLine(article.title, ROOM.title)}**${about ? ` · ${about}` : ''}`];
}

function quoteeLines(quotee: Quotee, words: Words): string {
  const paragraphs = escapeLine(quotee.paragraphs.map((number) => `¶${number}`).join(', '), ROOM.paragraphs);
  const via = quotee.via.length > 0 ? ` · ${words.answer.via(escapeLine(quotee.via.join(', '), ROOM.via))}` : '';
  return `- ${named(quotee)}\n-# ${words.who.counts(quotee.direct, quotee.indirect)} · ${paragraphs}${via}`;
}

function named({ name, role }: Quotee): string {
  return `**${escapeLine(name, ROOM.name)}**${role ? `, ${escapeLine(role, ROOM.role)}` : ''}`;
}

/** A statement as it is listed; `quoting`: a paraphrase that has quoted words inside. */
type Listed = Readonly<{ statement: Statement; quoting: boolean }>;

/** Quoted words inside a paraphrase of the same source are read there, and not listed a second time. */
function withoutFragments(statements: readonly Statement[]): readonly Listed[] {
  const isPartOf = (inner: Statement, outer: Statement) =>
    inner !== outer &&
    inner.paragraph === outer.paragraph &&
    outer.kind === 'indirect' &&
    inner.kind === 'direct' &&
    within(extent(inner), extent(outer));
  return statements
    .filter((statement) => !statements.some((outer) => isPartOf(statement, outer)))
    .map((statement) => ({ statement, quoting: statements.some((inner) => isPartOf(inner, statement)) }));
}

function statementLines(
  shelved: ShelvedArticle,
  statement: Statement,
  quoting: boolean,
  words: Words,
): readonly string[] {
  const { paragraph, kind, cue, stance, via } = statement;
  const { article } = shelved;
  const span =
    kind === 'direct' ? withMarks(article.paragraphs[paragraph - 1]!.text, extent(statement)) : extent(statement);
  const whole = excerpt(article, paragraph, span);
  const end = fittingEnd(whole, ROOM.statement);
  const said = blockquote(excerpt(article, paragraph, { start: span.start, end: span.start + end }));
  // The verb inside the quotation itself need not be told again.
  const verb = cue && !overlap(cue, span) ? [verbOf(shelved, paragraph, cue, stance, words)] : [];
  const facts = [
    `¶${paragraph}`,
    quoting ? words.who.quoting : words.who[kind],
    ...verb,
    ...(via ? [words.answer.via(escapeLine(via, ROOM.via))] : []),
  ];
  return [said, ...(end < whole.length ? [`-# ${words.who.cut}`] : []), `-# ${facts.join(' · ')}`];
}

/** From the first word that is said to the last: of a split quotation, with what stands between its pieces. */
function extent({ content, more = [] }: Statement): Span {
  return more.reduce(
    (span, piece) => ({ start: Math.min(span.start, piece.start), end: Math.max(span.end, piece.end) }),
    content,
  );
}

/** A quotation with the article's own quotation marks, where they stand right beside it. */
function withMarks(paragraph: string, { start, end }: Span): Span {
  return {
    start: /["'“‘«]/.test(paragraph[start - 1] ?? '') ? start - 1 : start,
    end: /["'”’»]/.test(paragraph[end] ?? '') ? end + 1 : end,
  };
}

function verbOf(
  { article }: ShelvedArticle,
  paragraph: number,
  cue: Span,
  stance: Statement['stance'],
  words: Words,
): string {
  return words.who.verb(inMarks(article, paragraph, cue, ROOM.verb), stance ? words.stance[stance] : '');
}

/** Names are one where only case differs, as in the list of speakers. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
