import type { Article } from '../../src/article/index.ts';
import { escapeLine, inMarks, type Words } from '../../src/discord/index.ts';
import type { StopQuestion } from '../../src/reading/index.ts';

/** Characters, escaped, of a guide's question, and of the words of the article that a made one is about. */
const ROOM = { written: 900, about: 220 } as const;

/** A stop's question in words, escaped; what it quotes came through the gate. Without an article nothing is quoted. */
export function questionWords(question: StopQuestion, article: Article | undefined, words: Words): string {
  if (question.type === 'written') return escapeLine(question.text, ROOM.written);
  const { pattern, about } = question;
  return words.reading.question[pattern](
    about && article ? ended(inMarks(article, about.paragraph, about.span, ROOM.about)) : '',
  );
}

/** Words in quotation marks that are no whole sentence get the full stop that ours needs. */
function ended(quoted: string): string {
  return /[.?!…]["'”’)]*$/.test(quoted) ? quoted : `${quoted}.`;
}
