import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle, type Span, splitText } from '../../src/article/index.ts';
import { type Checkable, searchable } from '../../src/checking/index.ts';
import { type Annotation, annotate, type Statement } from '../../src/voices/index.ts';
import { type Gold, loadGold } from '../gold.ts';

/** The gold articles with their labels by hand, and the samples with those that the program gives. */
export function loadCheckables(root: string): readonly Checkable[] {
  const samples = path.join(root, 'corpus/samples');
  const sampled = readdirSync(samples)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const { article } = readArticle(readFileSync(path.join(samples, name)), { name });
      return { article, annotation: annotate(article), searchable: searchable(article) };
    });
  const gold = loadGold(path.join(root, 'eval/gold')).map((one) => ({
    article: one.article,
    annotation: byHand(one),
    searchable: searchable(one.article),
  }));
  return [...gold, ...sampled];
}

/** A gold article's labels as an annotation. */
function byHand({ article, paragraphs }: Gold): Annotation {
  const spanOf = (paragraph: number, text: string, from = 0): Span => {
    const start = article.paragraphs[paragraph - 1]!.text.indexOf(text, from);
    return { start, end: start + text.length };
  };
  const sentences = paragraphs.flatMap(({ number, sentences }) => {
    let from = 0;
    return sentences.map(({ text, voice }, i) => {
      const span = spanOf(number, text, from);
      from = span.end;
      return { id: `${number}.${i + 1}`, paragraph: number, span, voice, sure: true, cues: [], loaded: [] };
    });
  });
  const statements = paragraphs.flatMap(({ number, quotations }) =>
    quotations.map(({ pieces, speaker }): Statement => {
      const [content, ...more] = pieces.map((piece) => spanOf(number, piece));
      return {
        paragraph: number,
        content: content!,
        more,
        kind: 'direct',
        ...(speaker ? { speaker: { name: speaker } } : {}),
      };
    }),
  );
  return { sentences, statements, english: true };
}

/** A shelf of so many articles for measuring speed: sentences of all of them in ever new orders. */
export function manyArticles(
  from: readonly Checkable[],
  count: number,
  shuffled: <T>(all: readonly T[]) => readonly T[],
): readonly Checkable[] {
  const sentences = from.flatMap(({ article }) =>
    article.paragraphs.flatMap(({ text }) => splitText(text).map(({ start, end }) => text.slice(start, end))),
  );
  return Array.from({ length: count }, (_, i) => {
    const lines = shuffled(sentences).slice(0, 55);
    const blocks = Array.from({ length: 11 }, (_, p) => lines.slice(p * 5, p * 5 + 5).join(' '));
    const { article } = readArticle(new TextEncoder().encode([`Article ${i}`, ...blocks].join('\n\n')), {
      name: `article-${i}.md`,
    });
    return { article, annotation: { sentences: [], statements: [], english: true }, searchable: searchable(article) };
  });
}
