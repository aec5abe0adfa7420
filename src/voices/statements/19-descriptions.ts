import type { Article } from '../../article/index.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { type Parsed, phraseFrom, tieAfter } from './05-noun-groups.ts';
import type { Named, People } from './17-people.ts';

/** "a majority of voters", "an unidentified “China expert”": the phrase with what belongs to it, marks included. */
export function described(article: Article, parsed: Parsed, head: Phrase, limit: number): string {
  const { words, markAt } = parsed;
  let { start, end } = head;
  for (let links = 0; links < 2 && end < limit; links++) {
    const tied = /^(?:of|for|at|from|in)$/.test(words[end]!.lower) ? end + 1 : tieAfter(parsed, end, limit);
    const next = tied === undefined ? undefined : phraseFrom(parsed, tied);
    if (!next || next.end > limit || next.time || next.kind === 'pronoun') break;
    end = next.end;
  }
  if (markAt[start - 1] && markAt[end]) {
    start--;
    end++;
    while (
      start > 0 &&
      /^(?:DET|ADJ)$/.test(words[start - 1]!.pos) &&
      words[start - 1]!.sentence === words[start]!.sentence
    )
      start--;
  }
  return textOf(article, parsed, start, end);
}

/** "the spokeswoman, Jane Ellis, said". */
export function apposedName(
  { words, ...parsed }: Parsed,
  people: People,
  head: Phrase,
  end: number,
): Named | undefined {
  for (let at = head.end; at < end; at++) {
    if (words[at]!.value !== ',') continue;
    const phrase = phraseFrom({ words, ...parsed }, at + 1);
    const named = phrase && people.byPhrase.get(phrase.id);
    if (named && (named.person || named.perhaps || (head.kind === 'noun' && !head.document))) return named;
  }
  return undefined;
}

/** The words from one to another as printed, line ends aside. */
export function textOf(article: Article, { words }: Parsed, start: number, end: number): string {
  const first = words[start]!;
  const last = words[end - 1]!;
  if (first.paragraph !== last.paragraph) return first.value;
  return article.paragraphs[first.paragraph]!.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}
