import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, readArticle, splitSentences } from '../../src/article/index.ts';
import { startEmbeddings } from '../../src/retrieval/index.ts';
import { annotate } from '../../src/voices/index.ts';
import { type Part, type Result, share } from '../part.ts';
import { type Relation, readRelations } from './brat.ts';
import { f1 } from './f1.ts';
import { type Found, matchRelations, type Said } from './relations.ts';

/**
 * Who said what, on articles of PolNeAR. The data have no licence: they are a measuring stick, and no misses are printed.
 * @param folder with `text/*.txt` and `attributions/*.ann`
 */
export function polNearPart(folder: string): Part {
  return {
    name: 'polnear',
    title: 'PolNeAR: who said what, in news of 2016',
    async run() {
      const matched: Found[] = [];
      let said = 0;
      const embeddings = startEmbeddings();
      try {
        for (const { article, relations } of readFolder(folder)) {
          const sentences = splitSentences(article).map(({ paragraph, span }) =>
            article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
          );
          const statements = saidIn(article, await embeddings.embed(sentences));
          said += statements.length;
          matched.push(...matchRelations(relations, statements));
        }
      } finally {
        await embeddings.close();
      }
      return result(matched, said);
    },
  };
}

function result(matched: readonly Found[], said: number): Result {
  const quoted = matched.filter((one) => one.quoted);
  const sourced = matched.filter((one) => one.sourced);
  const right = sourced.reduce((sum, { statements }) => sum + statements, 0);
  const precision = right / said;
  const recall = sourced.length / matched.length;
  const score = f1(precision, recall);
  return {
    measures: [
      share('polnear.quoted.found', 'quoted: content found', quoted, ({ found }) => found),
      share('polnear.quoted.source', 'quoted: with the right source', quoted, (one) => one.sourced, { goal: 0.93 }),
      { id: 'polnear.precision', name: 'all: precision', right, of: said },
      { id: 'polnear.recall', name: 'all: recall', right: sourced.length, of: matched.length },
      { id: 'polnear.f1', name: 'all: F1', right: sourced.length, of: matched.length, score, goal: 0.68 },
    ],
    misses: [],
  };
}

/** A quotation that is split counts once a piece, as the command line prints it. */
function saidIn(article: Article, vectors: readonly Float32Array[]): readonly Said[] {
  return annotate(article, vectors).statements.flatMap(({ paragraph, content, more = [], speaker, source }) => {
    const cut = ({ start, end }: { start: number; end: number }) =>
      article.paragraphs[paragraph - 1]!.text.slice(start, end);
    const names = [...(source ? [cut(source)] : []), ...(speaker ? [speaker.name] : [])];
    return [content, ...more].map((piece) => ({
      words: cut(piece),
      names,
      ...(source ? { source: cut(source) } : {}),
    }));
  });
}

function* readFolder(folder: string): Generator<Readonly<{ article: Article; relations: readonly Relation[] }>> {
  const annotations = readdirSync(path.join(folder, 'attributions')).sort();
  for (const name of readdirSync(path.join(folder, 'text')).sort()) {
    if (!name.endsWith('.txt')) continue;
    const stem = path.basename(name, '.txt');
    // Some articles were annotated by several people (`name_<annotator>.ann`): the first counts.
    const first = annotations.find((each) => each === `${stem}.ann` || each.startsWith(`${stem}_`));
    if (!first) throw new Error(`${folder}: no annotation of ${name}`);
    const bytes = readFileSync(path.join(folder, 'text', name));
    const annotation = readFileSync(path.join(folder, 'attributions', first), 'utf8');
    yield {
      article: readArticle(bytes, { name }).article,
      relations: readRelations(bytes.toString('utf8'), annotation),
    };
  }
}
