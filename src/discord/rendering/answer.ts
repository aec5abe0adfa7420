import type { APIContainerComponent } from 'discord.js';
import { overlap, type Quote, VOICES, type Voice } from '../../article/index.ts';
import { ACCENT } from '../../charts/index.ts';
import { pass } from '../gate.ts';
import type { Words } from '../locale/index.ts';
import { type Blocks, blockquote, container, type Message, message, text } from './blocks.ts';
import { escapeLine } from './escape.ts';
import { facts } from './facts.ts';
import { fairShare, firstFitting, MESSAGE_CHARACTERS, shorten, shownLength, textLength } from './limits.ts';
import { citation, type Shown, type ShownQuote } from './shown.ts';

/** Characters, escaped, that a part of the header may take. */
const ROOM = { question: 300, title: 160, citation: 200 } as const;

/** No quotation is cut to fewer characters than this; where that is not enough room, fewer are shown. */
const SHORTEST = 90;

/** How much is shown: the first of these that fits into one message. Ordinary articles never need the second. */
const LEVELS = [
  { quotes: 3, extras: true },
  { quotes: 3, extras: false },
  { quotes: 2, extras: false },
  { quotes: 1, extras: false },
] as const;
type Level = (typeof LEVELS)[number];

export type AnswerOptions = Readonly<{
  words: Words;
  /** A line above the answer, as Markdown: who shared it. */
  above?: string;
  /** What stands below the answer: its buttons. */
  below?: Blocks;
}>;

/**
 * An answer as a message: question and article, then one container a voice. A voice's container holds quotations of that
 * voice alone, whatever order they come in.
 * @throws Error where a quotation is not what the stored article says (see the gate)
 */
export function renderAnswer(shown: Shown, options: AnswerOptions): Message {
  return message(firstFitting(LEVELS.map((level) => () => blocks(shown, level, options))));
}

function blocks(shown: Shown, level: Level, { words, above, below = [] }: AnswerOptions): Blocks {
  const entries = VOICES.flatMap((voice) => ofVoice(shown, voice, level));
  const compose = (share: number): Blocks => [
    text(header(shown, words, above)),
    ...VOICES.flatMap((voice) => {
      const mine = entries.filter(({ quote }) => quote.voice === voice);
      return mine.length === 0 ? [] : [voiceContainer(shown, voice, mine, { share, level, words })];
    }),
    ...below,
  ];
  const whole = compose(Number.POSITIVE_INFINITY);
  const over = textLength(whole) - MESSAGE_CHARACTERS;
  if (over <= 0) return whole;
  const lengths = entries.flatMap(({ quote, before }) => [quote, ...(before ? [before] : [])]).map(lengthOf);
  const notes = lengths.length * (words.answer.cut.length + '-# \n'.length);
  const room = lengths.reduce((n, length) => n + length, 0) - over - notes;
  return compose(Math.max(SHORTEST, fairShare(lengths, room)));
}

/**
 * The quotations of one voice. The sentence before one is kept where it is not shown anyway and its voice is the same: two
 * voices never stand under one heading, and "In context" shows it.
 */
function ofVoice(shown: Shown, voice: Voice, { quotes, extras }: Level): readonly ShownQuote[] {
  const mine = shown.quotes.filter(({ quote }) => quote.voice === voice).slice(0, quotes);
  const isShown = (one: Quote) =>
    mine.some(({ quote }) => quote.paragraph === one.paragraph && overlap(quote.span, one.span));
  return mine.map(({ quote, before }) =>
    extras && before?.voice === voice && !isShown(before) ? { quote, before } : { quote },
  );
}

function lengthOf({ text }: Quote): number {
  return shownLength(text);
}

function header(shown: Shown, words: Words, above?: string): string {
  const { article } = shown.shelved;
  const about = escapeLine(citation(article, words), ROOM.citation);
  return [
    ...(above ? [`-# ${above}`] : []),
    // A question of invisible characters alone would leave the bold marks standing.
    `**${escapeLine(shown.question, ROOM.question) || '…'}**`,
    `-# **${escapeLine(article.title, ROOM.title)}**${about ? ` · ${about}` : ''}`,
    ...(shown.shelved.annotation.english ? [] : [`-# ${words.answer.notEnglish}`]),
    ...verdict(shown, words),
  ].join('\n');
}

function verdict(shown: Shown, words: Words): readonly string[] {
  if (shown.type === 'found') return shown.doubtful ? [words.answer.doubtful] : [];
  if (shown.quotes.length === 0) return [words.answer.absentEntirely];
  return [shown.voice ? words.answer.absentInVoice(words.voice[shown.voice]) : words.answer.absent];
}

type How = Readonly<{ share: number; level: Level; words: Words }>;

function voiceContainer(shown: Shown, voice: Voice, quotes: readonly ShownQuote[], how: How): APIContainerComponent {
  const { words } = how;
  const name = shown.type === 'absent' ? words.answer.nearest(words.voice[voice]) : words.voice[voice];
  return container(ACCENT[voice], [
    text(`### ${name}`, `-# ${words.voiceNote[voice]}`),
    ...quotes.map((entry) => text(...quotation(shown, entry, how))),
  ]);
}

/** The lines of one quotation: the sentence before it, itself, and who says it where. */
function quotation(shown: Shown, { quote, before }: ShownQuote, { share, level, words }: How): readonly string[] {
  const lines = (whole: Quote): string[] => {
    const part = shorten(shown.shelved.article, whole, share);
    const block = blockquote(pass(shown.shelved.article, part));
    return part.span.end === whole.span.end ? [block] : [block, `-# ${words.answer.cut}`];
  };
  return [
    // The line between keeps Discord from reading the two blockquotes as one.
    ...(before ? [`-# ${words.answer.before}`, ...lines(before), `-# ${words.answer.after}`] : []),
    ...lines(quote),
    `-# ${facts(shown, quote, words, level.extras)}`,
  ];
}
