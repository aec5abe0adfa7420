import type { SentenceSpan, Span, Speaker } from '../../article/index.ts';
import type { Statement } from '../types.ts';

/** Who says most of a sentence, where a statement that covers part of it names its speaker. */
export function speakerOf({ paragraph, span }: SentenceSpan, statements: readonly Statement[]): Speaker | undefined {
  let most = 0;
  let speaker: Speaker | undefined;
  for (const statement of statements) {
    if (statement.paragraph !== paragraph || !statement.speaker) continue;
    const covered = [statement.content, ...(statement.more ?? [])].reduce(
      (sum, piece) => sum + overlap(piece, span),
      0,
    );
    if (covered > most) {
      most = covered;
      speaker = statement.speaker;
    }
  }
  return speaker;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
