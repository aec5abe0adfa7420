import type { Article } from '../../src/article/index.ts';
import { escapeLine, inMarks, type Words } from '../../src/discord/index.ts';
import type { StopQuestion } from '../../src/reading/index.ts';

/** Characters, escaped, of a guide's question, and of the words of the article that a made one is about. */
const ROOM = { written: 900, about: 220 } as const;

/** A stop's question in words; what it quotes came through the gate. */
export function questionWords(question: StopQuestion, article: Article, words: Words): string {
  if (question.type === 'written') return escapeLine(question.text, ROOM.written);
  const { pattern, about } = question;
  return words.reading.question[pattern](about ? inMarks(article, about.paragraph, about.span, ROOM.about) : '');
}
