import { type Quote, quote } from '../../src/article/index.ts';
import { ACCENT } from '../../src/charts/index.ts';
import {
  blockquote,
  button,
  container,
  customId,
  escapeLine,
  facts,
  fairShare,
  MESSAGE_CHARACTERS,
  type Message,
  message,
  pass,
  row,
  shorten,
  shownLength,
  text,
  type Words,
} from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { shownOf } from './passages-page.ts';

/** Runs of one voice a page: a paragraph that changes its voice more often is shown to this many. */
const MOST_RUNS = 14;
const OVERHEAD = 260;
const ROOM = { title: 160, heading: 120 } as const;

/** A paragraph with its voices marked: a container for each run of sentences of one voice and speaker, in order. */
export function paragraphPage(
  shelved: ShelvedArticle,
  wanted: number,
  { words, pageId }: Readonly<{ words: Words; pageId: `${string}:${string}` }>,
): Message {
  const { article } = shelved;
  const all = article.paragraphs.length;
  const number = Math.min(Math.max(1, Math.trunc(wanted) || 1), all);
  const runs = runsOf(shelved, number);
  const { heading } = article.paragraphs[number - 1]!;
  const head = [
    `**${escapeLine(article.title, ROOM.title)}**`,
    `-# ${words.quote.paragraph(number, all)}`,
    ...(heading ? [`**${escapeLine(heading, ROOM.heading)}**`] : []),
  ];
  const room = MESSAGE_CHARACTERS - head.join('\n').length - runs.length * OVERHEAD;
  const share = fairShare(
    runs.map((run) => shownLength(run.text)),
    room,
  );
  return message([
    text(...head),
    ...runs.map((run) => {
      const part = shorten(article, run, Math.max(90, share));
      return container(ACCENT[run.voice], [
        text(
          `**${words.voice[run.voice]}**`,
          blockquote(pass(article, part)),
          ...(part === run ? [] : [`-# ${words.context.cutAfter}`]),
          `-# ${facts(shownOf({ shelved, quote: run }), run, words)}`,
        ),
      ]);
    }),
    // Pages that do not exist have numbers of their own: no two ids of a message may be the same.
    row(
      button(customId(pageId, article.slug, number - 1), words.button.earlier, number === 1),
      button(customId(pageId, article.slug, number + 1), words.button.later, number === all),
    ),
  ]);
}

function runsOf({ article, annotation }: ShelvedArticle, number: number): readonly Quote[] {
  const runs: Quote[] = [];
  for (const sentence of annotation.sentences.filter(({ paragraph }) => paragraph === number)) {
    const last = runs.at(-1);
    const same = last && last.voice === sentence.voice && last.speaker?.name === sentence.speaker?.name;
    const full = runs.length === MOST_RUNS;
    if (!same && full) break;
    const start = same ? last.span.start : sentence.span.start;
    const joined = quote(article, number, { start, end: sentence.span.end }, sentence);
    if (same) runs[runs.length - 1] = joined;
    else runs.push(joined);
  }
  return runs;
}
