import { Command } from 'commander';
import type { Article, Reading, Span } from '../article/index.ts';
import { type Annotation, annotate } from '../voices/index.ts';
import { readFile } from './files.ts';
import { withVectors } from './vectors.ts';

export function annotateCommand(): Command {
  return new Command('annotate')
    .description('Show every sentence of an article with its voice, and who says what')
    .argument('<file>', 'a file, or the slug of an article on the shelf')
    .option('--json', 'one JSON object')
    .exitOverride()
    .action(async (file: string) => {
      const reading = await readFile(file);
      const annotation = annotate(reading.article, await withVectors(reading.article));
      process.stdout.write(`${JSON.stringify(annotationRecord(reading, annotation))}\n`);
    });
}

/** The annotation as scripts read it; the shape is stable (docs/DESIGN.md). */
export function annotationRecord({ article, dropped, healed }: Reading, { sentences, statements }: Annotation) {
  const cut = (paragraph: number, { start, end }: Span) => ({
    start,
    end,
    text: slice(article, paragraph, { start, end }),
  });
  const { paragraphs, ...about } = article;
  return {
    article: about,
    paragraphs,
    sentences: sentences.map(({ id, paragraph, span, voice, sure, cues, loaded, speaker, corrected }) => ({
      id,
      paragraph,
      ...cut(paragraph, span),
      voice,
      sure,
      cues: cues.map((cue) => ({ kind: cue.kind, ...cut(paragraph, cue.span) })),
      loaded: loaded.map((span) => cut(paragraph, span)),
      ...(speaker ? { speaker: speaker.name } : {}),
      ...(corrected ? { corrected } : {}),
    })),
    // One record a piece: a split quotation gives several with the same speaker.
    statements: statements.flatMap(({ paragraph, content, more = [], kind, speaker, source, cue, stance, via }) =>
      [content, ...more].map((piece) => ({
        paragraph,
        ...cut(paragraph, piece),
        kind,
        speaker: speaker?.name ?? null,
        ...(speaker?.role ? { role: speaker.role } : {}),
        ...(source ? { source: slice(article, paragraph, source) } : {}),
        ...(cue ? { cue: slice(article, paragraph, cue) } : {}),
        ...(stance ? { stance } : {}),
        ...(via ? { via } : {}),
      })),
    ),
    dropped,
    healed,
  };
}

function slice(article: Article, paragraph: number, { start, end }: Span): string {
  return article.paragraphs[paragraph - 1]!.text.slice(start, end);
}
