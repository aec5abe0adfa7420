import type { Article, Quote } from '../../article/index.ts';
import { excerpt, pass } from '../gate.ts';
import type { Words } from '../locale/index.ts';
import { quoted } from './blocks.ts';
import { escapeLine } from './escape.ts';
import { fittingEnd } from './limits.ts';
import { type Shown, sentencesOf, statementOf } from './shown.ts';

/** Characters, escaped, that a part of the line about a quotation may take. */
const ROOM = { speaker: 70, role: 110, via: 60, loaded: 120 } as const;

/** ¶, speaker and what a reader should know of the label, in the order in which they are shown. */
export function facts(shown: Shown, quote: Quote, words: Words, withLoaded = true): string {
  const sentences = sentencesOf(shown.shelved, quote);
  const corrected = sentences.some((sentence) => sentence.corrected);
  const unsure = sentences.some((sentence) => !sentence.sure && !sentence.corrected);
  const loaded = withLoaded ? loadedWords(shown, quote) : '';
  return [
    `¶${quote.paragraph}`,
    ...speakerOf(shown, quote, words),
    ...(corrected ? [words.answer.corrected] : []),
    ...(unsure ? [words.answer.unsure] : []),
    ...(loaded ? [words.answer.loaded(loaded)] : []),
  ].join(' · ');
}

/** Who says it, and the outlet that relays it; nothing for the article's and the author's own words. */
function speakerOf(shown: Shown, quote: Quote, words: Words): readonly string[] {
  if (quote.voice !== 'attributed') return [];
  const via = statementOf(shown.shelved, quote)?.via;
  const relayed = via ? [words.answer.via(escapeLine(via, ROOM.via))] : [];
  if (!quote.speaker) return [words.answer.speakerUnclear, ...relayed];
  const { name, role } = quote.speaker;
  return [`**${escapeLine(name, ROOM.speaker)}**${role ? `, ${escapeLine(role, ROOM.role)}` : ''}`, ...relayed];
}

/** The loaded words inside a quotation, each through the gate, as many as there is room for. */
export function loadedWords(shown: Shown, quote: Quote): string {
  const found: string[] = [];
  let length = 0;
  for (const { paragraph, loaded } of sentencesOf(shown.shelved, quote)) {
    for (const span of loaded) {
      if (span.start < quote.span.start || span.end > quote.span.end) continue;
      const word = quoted(excerpt(shown.shelved.article, paragraph, span));
      length += word.length + 2;
      if (length <= ROOM.loaded) found.push(word);
    }
  }
  return found.join(', ');
}

/** Words of the article inside a line of ours: all of them, or their beginning and `…` outside the marks. */
export function inMarks(article: Article, paragraph: number, span: Quote['span'], room: number): string {
  const whole = excerpt(article, paragraph, span);
  const end = fittingEnd(whole, room);
  if (end === whole.length) return quoted(whole);
  const part = { start: span.start, end: span.start + end };
  return `${quoted(pass(article, { paragraph, span: part, text: whole.slice(0, end) }))} …`;
}
