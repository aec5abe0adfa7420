import fc from 'fast-check';
import {
  type Article,
  isVerbatim,
  quote,
  type Reading,
  readDocument,
  type Span,
  splitSentences,
  toMarkdown,
  VOICES,
} from '../../../src/article/index.ts';
import { escapeLine, escapeText, oneLine } from '../../../src/discord/index.ts';
import { Fault } from '../../../src/fault.ts';
import { annotate } from '../../../src/voices/index.ts';
import { anyFile, type HostileFile } from '../hostile/files.ts';
import { anyText } from '../hostile/texts.ts';
import { seenAs } from '../seen.ts';

/** Controls, marks that turn text, halves of characters: no stored paragraph has any. */
const UNWANTED = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** A file is read, split and annotated, or refused in words; what comes out of it can be quoted. */
export async function checkFile({ name, bytes }: HostileFile): Promise<void> {
  const reading = await orFault(readDocument(bytes, { name }));
  if (!reading) return;
  holdReading(reading);
  holdSentences(reading.article);
  holdAnnotation(reading.article);
}

export { anyFile };

function holdReading({ article, healed }: Reading): void {
  hold(article.title !== '', 'a title');
  hold(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(article.slug), `a slug: ${article.slug}`);
  article.paragraphs.forEach(({ number, text, heading = 'x' }, i) => {
    hold(number === i + 1, 'paragraphs in order');
    hold(text !== '' && text === text.trim() && !/[\n\r]/.test(text), `a tidy paragraph: ${JSON.stringify(text)}`);
    for (const words of [text, heading]) hold(!UNWANTED.test(words), `nothing unseen: ${JSON.stringify(words)}`);
  });
  for (const { paragraph } of healed)
    hold(article.paragraphs[paragraph - 1] !== undefined, 'healed paragraphs that are there');
  toMarkdown(article);
}

function holdSentences(article: Article): void {
  const sentences = splitSentences(article);
  for (const { number, text } of article.paragraphs) {
    let at = 0;
    for (const { span } of sentences.filter(({ paragraph }) => paragraph === number)) {
      hold(
        span.start >= at && span.end > span.start && span.end <= text.length,
        `sentences in order: ${at} ${JSON.stringify(span)}`,
      );
      hold(text.slice(at, span.start).trim() === '', 'nothing between sentences but white space');
      holdSpan(text, span, 'sentence');
      at = span.end;
    }
    hold(text.slice(at).trim() === '', 'every word in a sentence');
  }
}

function holdAnnotation(article: Article): void {
  const { sentences, statements } = annotate(article);
  hold(sentences.length === splitSentences(article).length, 'a label a sentence');
  const textOf = (paragraph: number) => article.paragraphs[paragraph - 1]!.text;
  for (const { paragraph, span, voice, cues, loaded, speaker } of sentences) {
    hold(VOICES.includes(voice), 'a voice');
    for (const { span: cue } of cues) holdSpan(textOf(paragraph), cue, 'cue');
    for (const words of loaded) holdSpan(textOf(paragraph), words, 'loaded wording');
    hold(
      isVerbatim(article, quote(article, paragraph, span, { voice, ...(speaker ? { speaker } : {}) })),
      'a quotation',
    );
  }
  for (const { paragraph, content, more = [], source, cue, speaker } of statements) {
    for (const span of [content, ...more, ...(source ? [source] : []), ...(cue ? [cue] : [])])
      holdSpan(textOf(paragraph), span, 'statement');
    quote(article, paragraph, content, { voice: 'attributed' });
    hold(speaker?.name !== '', 'a speaker with a name');
  }
}

/** Inside its paragraph, not empty, and through no character. */
function holdSpan(text: string, { start, end }: Span, what: string): void {
  hold(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
    `${what} in its paragraph: ${start} to ${end} of ${text.length}`,
  );
  hold(
    !/\p{Cs}/u.test(text.slice(start, end)),
    `${what} of whole characters: ${JSON.stringify(text.slice(start, end))}`,
  );
}

/** Text of a member or article as it is put into messages: it shows as itself, and nothing else happens. */
export function checkEscaping({ text, room }: Readonly<{ text: string; room: number }>): void {
  const { text: seen, rules } = seenAs(escapeText(text));
  hold(seen === text && rules.size === 0, `shown as written: ${[...rules].join(', ')}`);
  const line = escapeLine(text, room);
  hold(line.length <= room && !/[\n\r\u202a-\u202e\u2066-\u2069]/.test(line), 'one line');
  hold(seenAs(line).rules.size === 0, 'one line that is plain');
  hold(oneLine(text, room).length <= room, 'a line in its room');
}

export const anyEscaped = fc.record({ text: anyText, room: fc.integer({ min: 1, max: 300 }) });

async function orFault<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Fault && error.message.trim() !== '') return undefined;
    throw error;
  }
}

function hold(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
