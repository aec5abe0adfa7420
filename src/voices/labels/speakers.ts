import { type SentenceSpan, type Speaker, sharedLength } from '../../article/index.ts';
import { piecesOf } from '../pieces.ts';
import type { Statement } from '../types.ts';

/** Who says most of a sentence, where a statement that covers part of it names its speaker. */
export function speakerOf({ paragraph, span }: SentenceSpan, statements: readonly Statement[]): Speaker | undefined {
  let most = 0;
  let speaker: Speaker | undefined;
  for (const statement of statements) {
    if (statement.paragraph !== paragraph || !statement.speaker) continue;
    const covered = piecesOf(statement).reduce((sum, piece) => sum + sharedLength(piece, span), 0);
    if (covered > most) {
      most = covered;
      speaker = statement.speaker;
    }
  }
  return speaker;
}
