import { type Article, quote, VOICES, type Voice } from '../../src/article/index.ts';
import { sharesOf } from '../../src/charts/index.ts';
import { blockquote, citation, escapeLine, pass, shorten, type Words } from '../../src/discord/index.ts';
import type { Draft, ShelvedArticle } from '../../src/shelf/index.ts';

/** An article and what was done to it, on a shelf or before it comes to one. */
export type Read = Pick<ShelvedArticle, 'article' | 'annotation' | 'dropped' | 'healed'>;

export function readOf({ reading, annotation }: Draft): Read {
  return { ...reading, annotation };
}

/** Characters, escaped, of what is shown. */
const ROOM = { title: 240, citation: 240, source: 240, excerpt: 90, quote: 280 } as const;
/** Lines that were left out, and places that were mended, that are shown; the rest is counted. */
const SHOWN = 3;
/** Blocks of the bar, which differ in what fills them: colours do not reach everyone, nor do emoji every screen. */
const BLOCKS = 20;
const BLOCK: Readonly<Record<Voice, string>> = { reported: '█', attributed: '▒', argued: '░' };

export function titleLine({ title }: Article): string {
  return `**${escapeLine(title, ROOM.title)}**`;
}

/** Author, publication, date and address; then paragraphs, words and language. */
export function aboutLines(article: Article, words: Words): readonly string[] {
  const about = escapeLine(citation(article, words), ROOM.citation);
  const size = words.shelf.size(article.paragraphs.length, wordCount(article), languageName(article.language, words));
  return [
    ...(about ? [about] : []),
    ...(article.source ? [`-# ${words.shelf.info.source(escapeLine(article.source, ROOM.source))}`] : []),
    `-# ${size}`,
  ];
}

/** How the text is divided among the voices, as a bar and in words. */
export function shareLines({ article, annotation }: Read, words: Words): readonly string[] {
  if (!annotation.english) return [`-# ${words.answer.notEnglish}`];
  const { percent } = sharesOf(article, annotation);
  const blocks = blocksOf(percent);
  return [
    `\`${VOICES.map((voice) => BLOCK[voice].repeat(blocks[voice])).join('')}\``,
    VOICES.map((voice) => `${BLOCK[voice]} ${words.shelf.share(percent[voice], words.voice[voice])}`).join(' · '),
  ];
}

/** What was left out and mended: the first few, the rest counted. */
export function readingLines({ dropped, healed }: Read, words: Words): readonly string[] {
  const { shelf } = words;
  const excerpt = (text: string) => `“${escapeLine(text, ROOM.excerpt)}”`;
  const out = dropped.map(({ text, reason }) => `- ${shelf.dropReason[reason]}: ${excerpt(text)}`);
  const mended = healed.map(
    ({ paragraph, kind, before, after }) =>
      `- ¶${paragraph}, ${shelf.healKind[kind]}: ${excerpt(before)} → ${excerpt(after)}`,
  );
  return [
    ...(out.length > 0 ? [shelf.dropped(out.length), ...firstOf(out, words)] : [shelf.droppedNone]),
    ...(mended.length > 0 ? [shelf.healed(mended.length), ...firstOf(mended, words)] : [shelf.healedNone]),
  ];
}

/** The first sentence of the text and the last, so that a moderator sees whether all of it came through. */
export function edgeLines({ article, annotation: { sentences } }: Read, words: Words): readonly string[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return [];
  const cut = (sentence: typeof first) => {
    const whole = quote(article, sentence.paragraph, sentence.span, sentence);
    return blockquote(pass(article, shorten(article, whole, ROOM.quote)));
  };
  return [`-# ${words.shelf.begins}`, cut(first), `-# ${words.shelf.ends}`, cut(last)];
}

function firstOf(lines: readonly string[], words: Words): readonly string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `- ${words.shelf.more(rest)}`] : lines;
}

function wordCount({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}

function languageName(code: string, words: Words): string {
  if (code === 'und') return words.shelf.unknownLanguage;
  try {
    return new Intl.DisplayNames(words.locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return words.shelf.unknownLanguage;
  }
}

/** As many blocks as there are in the bar; a voice that is there has one at least. */
function blocksOf(percent: Readonly<Record<Voice, number>>): Readonly<Record<Voice, number>> {
  const blocks = { reported: 0, attributed: 0, argued: 0 };
  for (const voice of VOICES)
    if (percent[voice] > 0) blocks[voice] = Math.max(1, Math.round((percent[voice] / 100) * BLOCKS));
  const sum = VOICES.reduce((all, voice) => all + blocks[voice], 0);
  const largest = [...VOICES].sort((a, b) => blocks[b] - blocks[a])[0]!;
  if (sum > 0) blocks[largest] += BLOCKS - sum;
  return blocks;
}
