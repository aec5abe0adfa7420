import type { Article } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';
import { partition } from './partition.ts';
import { questionsFor } from './passage-questions.ts';
import { pollFor } from './poll.ts';
import type { Plan } from './types.ts';

/** A plan made from the text alone: for an article that nobody has written a guide for. The same text gives the same plan. */
export function planFromText(article: Article, annotation: Annotation): Plan {
  const stretches = partition(article);
  const questions = questionsFor(article, annotation, stretches);
  const stops = stretches.map((stretch, i) => {
    const poll = annotation.english ? pollFor(annotation.sentences, stretch) : undefined;
    return { number: i + 1, ...stretch, question: questions[i]!, ...(poll ? { poll } : {}) };
  });
  return { hash: article.hash, by: 'text', stops, glossary: [] };
}
