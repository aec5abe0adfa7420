import { splitSentences } from '../src/article/index.ts';
import { startEmbeddings } from '../src/retrieval/index.ts';
import { annotate } from '../src/voices/index.ts';
import { inventArticles } from './material.ts';
import { type Part, timed } from './part.ts';

const ARTICLES = 60;
const WARMING = 10;

/** Statements and voices of articles of 1,000 words; embedding their sentences is timed apart. */
export const annotatePart: Part = {
  name: 'annotate',
  title: 'Annotating articles of 1,000 words (statements, voices), after start',
  async run() {
    const embeddings = startEmbeddings();
    try {
      const rates: number[] = [];
      const embedding: number[] = [];
      for (const [i, article] of inventArticles(ARTICLES + WARMING).entries()) {
        const sentences = splitSentences(article).map(({ paragraph, span }) =>
          article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
        );
        // Every tenth is embedded: the others need vectors of the right shape only.
        const isEmbedded = i % 10 === 0;
        const vectors = isEmbedded ? await timed(() => embeddings.embed(sentences)) : undefined;
        const { ms } = await timed(() =>
          annotate(article, vectors?.value ?? sentences.map(() => new Float32Array(512))),
        );
        if (i < WARMING) continue;
        rates.push(1_000 / ms);
        if (vectors) embedding.push(sentences.length / (vectors.ms / 1_000));
      }
      return [
        { id: 'annotate.rate', name: 'articles', unit: 'a second', runs: rates, goal: 20, aim: 'at least' },
        { id: 'annotate.embedding', name: 'sentences embedded', unit: 'a second', runs: embedding },
      ];
    } finally {
      await embeddings.close();
    }
  },
};
