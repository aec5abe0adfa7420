import { Fault } from '../fault.ts';
import { type ArticleIndex, PassageRetriever, type Ranking, type SentenceEmbeddings } from '../retrieval/index.ts';
import type { Question } from './types.ts';

/** The article that answers a question, or comes nearest, with its ranking. */
export type Retrieved = Readonly<{ question: Question; text: string; index: ArticleIndex; ranking: Ranking }>;

const LONGEST_QUESTION = 2_000;

/** Ranks the named article's passages; without one, those of the likeliest articles, and keeps the one that answers best. */
export async function retrieve(
  question: Question,
  embeddings: Pick<SentenceEmbeddings, 'embedQuestion'>,
): Promise<Retrieved> {
  const text = checked(question.text);
  const { library, article, upTo } = question;
  let best: Retrieved | undefined;
  for (const slug of article === undefined
    ? await library.candidates(text, await embeddings.embedQuestion(text))
    : [article]) {
    const index = await library.index(slug);
    const ranking = await new PassageRetriever({ index, embeddings, ...(upTo ? { upTo } : {}) }).rank(text);
    if (!best || ranking.answerability.onTopic > best.ranking.answerability.onTopic)
      best = { question, text, index, ranking };
  }
  if (!best) throw new Fault('article-unknown', 'There is no article to ask about yet. Add one first.');
  return best;
}

/** A question's text, trimmed. */
function checked(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new Fault('question-empty', 'Write a question to ask.');
  if (trimmed.length > LONGEST_QUESTION)
    throw new Fault(
      'question-too-long',
      `A question can have ${LONGEST_QUESTION} characters; this one has ${trimmed.length}. Shorten it.`,
      { most: LONGEST_QUESTION, length: trimmed.length },
    );
  return trimmed;
}
