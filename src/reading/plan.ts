import type { Article } from '../article/index.ts';
import type { Annotation, Sentence } from '../voices/index.ts';
import { partition } from './partition.ts';
import { questionsFor } from './passage-questions.ts';
import { pollFor } from './poll.ts';
import type { Plan, StopQuestion } from './types.ts';

/** A plan made from the text alone: for an article that nobody has written a guide for. The same text gives the same plan. */
export function planFromText(article: Article, annotation: Annotation): Plan {
  const stretches = partition(article);
  const questions = questionsFor(article, annotation, stretches);
  const stops = stretches.map((stretch, i) => {
    const question = questions[i]!;
    const poll = annotation.english ? pollFor(withoutSubject(question, annotation.sentences), stretch) : undefined;
    return { number: i + 1, ...stretch, question, ...(poll ? { poll } : {}) };
  });
  return { hash: article.hash, by: 'text', stops, glossary: [] };
}

/** A question tells by its words how its sentence is read ("the author argues here"): a blind vote is on another one. */
function withoutSubject(question: StopQuestion, sentences: readonly Sentence[]): readonly Sentence[] {
  const about = question.type === 'made' ? question.about : undefined;
  if (!about) return sentences;
  return sentences.filter(
    ({ paragraph, span }) =>
      paragraph !== about.paragraph || span.end <= about.span.start || span.start >= about.span.end,
  );
}
