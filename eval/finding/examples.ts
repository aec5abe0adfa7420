import type { ArticleIndex, SentenceEmbeddings } from '../../src/retrieval/index.ts';
import { readQuestions } from './questions.ts';
import { indexOf, indexThis } from './shelf.ts';
import { readSquad } from './squad.ts';

/** A question with the article that it is asked of, to fit weights on. */
export type Example = Readonly<{
  set: 'squad' | 'own';
  kind: 'answerable' | 'near-miss' | 'not-stated' | 'off-topic';
  index: ArticleIndex;
  text: string;
  vector: Float32Array;
  /** Places of the right paragraphs and sentences; a near miss has the paragraph that it was written for. */
  paragraphs: readonly number[];
  sentences: readonly number[];
}>;

type Embedding = Pick<SentenceEmbeddings, 'embed'>;

/** Foreign questions put to each article of SQuAD. */
const FOREIGN = 40;

export async function squadExamples(path: string, embeddings: Embedding): Promise<readonly Example[]> {
  const articles = readSquad(path);
  const examples: Example[] = [];
  for (const [i, { article, questions }] of articles.entries()) {
    const index = await indexThis(article, embeddings);
    const foreign = articles[(i + 1) % articles.length]!.questions.filter(({ answerable }) => answerable);
    const strays = Array.from({ length: FOREIGN }, (_, k) => foreign[Math.floor((k * foreign.length) / FOREIGN)]!.text);
    const vectors = await embeddings.embed([...questions.map(({ text }) => text), ...strays]);
    questions.forEach(({ text, answerable, paragraph, answers }, k) => {
      const sentences = index.sentences.flatMap((sentence, place) =>
        answerable && sentence.paragraph === paragraph && answers.some((answer) => sentence.text.includes(answer))
          ? [place]
          : [],
      );
      const kind = answerable ? 'answerable' : 'near-miss';
      examples.push({ set: 'squad', kind, index, text, vector: vectors[k]!, paragraphs: [paragraph], sentences });
    });
    strays.forEach((text, k) => {
      const vector = vectors[questions.length + k]!;
      examples.push({ set: 'squad', kind: 'off-topic', index, text, vector, paragraphs: [], sentences: [] });
    });
  }
  return examples;
}

/**
 * The tuning half of our own questions. Off-topic ones are put to every article, and `strangers`, questions about other
 * subjects, are dealt out among them. Our reworded questions are not used so: many would fit any article.
 */
export async function ownExamples(
  embeddings: Embedding,
  strangers: readonly Pick<Example, 'text' | 'vector'>[] = [],
): Promise<readonly Example[]> {
  const questions = readQuestions('tune');
  const vectors = await embeddings.embed(questions.map(({ question }) => question));
  const examples: Example[] = [];
  const slugs = [...new Set(questions.map(({ article }) => article))];
  for (const [turn, slug] of slugs.entries()) {
    const index = await indexOf(slug, embeddings);
    for (const { text, vector } of strangers.filter((_, i) => i % slugs.length === turn))
      examples.push({ set: 'own', kind: 'off-topic', index, text, vector, paragraphs: [], sentences: [] });
    questions.forEach(({ article, kind, question: text, gold }, i) => {
      const example = { set: 'own', index, text, vector: vectors[i]! } as const;
      if (article !== slug && kind === 'off-topic')
        examples.push({ ...example, kind: 'off-topic', paragraphs: [], sentences: [] });
      if (article !== slug) return;
      const sentences = index.sentences.flatMap((sentence, place) =>
        gold.some(({ holds }) => sentence.text.includes(holds)) ? [place] : [],
      );
      const paragraphs = [...new Set(sentences.map((place) => index.sentences[place]!.paragraph))];
      examples.push({ ...example, kind: kind === 'reworded' ? 'answerable' : kind, paragraphs, sentences });
    });
  }
  return examples;
}
