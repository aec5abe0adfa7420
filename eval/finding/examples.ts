import type { ArticleIndex, SentenceEmbeddings } from '../../src/retrieval/index.ts';
import { readQuestions } from './questions.ts';
import { indexOf, indexThis } from './shelf.ts';
import { readSquad } from './squad.ts';
import { articleOf, readWritten, type WrittenArticle } from './written.ts';

/** A question with the article that it is asked of, to fit weights on. */
export type Example = Readonly<{
  set: 'squad' | 'own' | 'written';
  kind: 'answerable' | 'near-miss' | 'not-stated' | 'off-topic';
  index: ArticleIndex;
  text: string;
  vector: Float32Array;
  /** Places of the right paragraphs and sentences; a near miss has the paragraph that it was written for. */
  paragraphs: readonly number[];
  sentences: readonly number[];
}>;

type Embedding = Pick<SentenceEmbeddings, 'embed'>;
/** Questions about other subjects. */
type Strangers = readonly Pick<Example, 'text' | 'vector'>[];

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
export async function ownExamples(embeddings: Embedding, strangers: Strangers = []): Promise<readonly Example[]> {
  const questions = readQuestions('tune');
  const vectors = await embeddings.embed(questions.map(({ question }) => question));
  const examples: Example[] = [];
  const slugs = [...new Set(questions.map(({ article }) => article))];
  for (const [turn, slug] of slugs.entries()) {
    const index = await indexOf(slug, embeddings);
    for (const { text, vector } of dealt(strangers, turn, slugs.length))
      examples.push({ set: 'own', kind: 'off-topic', index, text, vector, paragraphs: [], sentences: [] });
    questions.forEach(({ article, kind, question: text, gold }, i) => {
      const example = { set: 'own', index, text, vector: vectors[i]! } as const;
      if (article !== slug && kind === 'off-topic')
        examples.push({ ...example, kind: 'off-topic', paragraphs: [], sentences: [] });
      if (article !== slug) return;
      const sentences = index.sentences.flatMap((sentence, place) =>
        gold.some(({ holds }) => sentence.text.includes(holds)) ? [place] : [],
      );
      const paragraphs = paragraphsOf(sentences, index);
      examples.push({ ...example, kind: kind === 'reworded' ? 'answerable' : kind, paragraphs, sentences });
    });
  }
  return examples;
}

/**
 * The questions of the written articles that were withheld from the encoder, which knows the others too well; `strangers` are
 * dealt out among them.
 */
export async function writtenExamples(embeddings: Embedding, strangers: Strangers = []): Promise<readonly Example[]> {
  const examples: Example[] = [];
  const { withheld } = readWritten();
  for (const [turn, written] of withheld.entries()) {
    const index = await indexThis(articleOf(written), embeddings);
    for (const { text, vector } of dealt(strangers, turn, withheld.length))
      examples.push({ set: 'written', kind: 'off-topic', index, text, vector, paragraphs: [], sentences: [] });
    const places = placesOfLines(written, index);
    const asked = [
      ...written.questions.map(({ text, line }) => ({ kind: 'answerable' as const, text, sentences: places[line]! })),
      ...written.notStated.map((text) => ({ kind: 'not-stated' as const, text, sentences: [] })),
    ];
    const vectors = await embeddings.embed(asked.map(({ text }) => text));
    asked.forEach(({ kind, text, sentences }, i) => {
      const paragraphs = paragraphsOf(sentences, index);
      examples.push({ set: 'written', kind, index, text, vector: vectors[i]!, paragraphs, sentences });
    });
  }
  return examples;
}

/** The share of one of so many articles in questions that are dealt out among them in turn. */
function dealt(strangers: Strangers, turn: number, articles: number): Strangers {
  return strangers.filter((_, i) => i % articles === turn);
}

function paragraphsOf(sentences: readonly number[], index: ArticleIndex): readonly number[] {
  return [...new Set(sentences.map((place) => index.sentences[place]!.paragraph))];
}

/** For each line of a written article, the sentences that stand in it: one, where a line is a sentence. */
function placesOfLines({ lines }: WrittenArticle, index: ArticleIndex): readonly (readonly number[])[] {
  let end = 0;
  return lines.map(({ text, paragraph }, i) => {
    const start = lines[i - 1]?.paragraph === paragraph ? end + 1 : 0;
    end = start + text.length;
    return index.sentences.flatMap(({ sentence: { span }, paragraph: of }, place) =>
      of === paragraph && span.start >= start && span.start < end ? [place] : [],
    );
  });
}
