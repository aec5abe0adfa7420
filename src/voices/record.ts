import type { Article, Reading, Span } from '../article/index.ts';
import type { Annotation } from './types.ts';

/** The annotation as scripts read it; the shape is stable (docs/DESIGN.md). */
export function annotationRecord({ article, dropped, healed }: Reading, annotation: Annotation) {
  const { paragraphs, ...about } = article;
  return {
    article: about,
    paragraphs,
    sentences: annotation.sentences.map((sentence) => sentenceRecord(article, sentence)),
    statements: annotation.statements.flatMap((statement) => statementRecords(article, statement)),
    dropped,
    healed,
  };
}

function sentenceRecord(
  article: Article,
  { id, paragraph, span, voice, sure, cues, loaded, speaker, corrected }: Annotation['sentences'][number],
) {
  return {
    id,
    paragraph,
    ...cut(article, paragraph, span),
    voice,
    sure,
    cues: cues.map((cue) => ({ kind: cue.kind, ...cut(article, paragraph, cue.span), toward: cue.toward })),
    loaded: loaded.map((wording) => cut(article, paragraph, wording)),
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(corrected ? { corrected } : {}),
  };
}

/** One record a piece: a split quotation gives several, with the same speaker. */
function statementRecords(
  article: Article,
  { paragraph, content, more = [], kind, speaker, source, cue, stance, via }: Annotation['statements'][number],
) {
  return [content, ...more].map((piece) => ({
    paragraph,
    ...cut(article, paragraph, piece),
    kind,
    speaker: speaker?.name ?? null,
    ...(speaker?.role ? { role: speaker.role } : {}),
    ...(source ? { source: cut(article, paragraph, source).text } : {}),
    ...(cue ? { cue: cut(article, paragraph, cue).text } : {}),
    ...(stance ? { stance } : {}),
    ...(via ? { via } : {}),
  }));
}

function cut(article: Article, paragraph: number, { start, end }: Span) {
  return { start, end, text: article.paragraphs[paragraph - 1]!.text.slice(start, end) };
}
