import { Command } from 'commander';
import { type Article, type Reading, type Span, splitSentences } from '../article/index.ts';
import { assembleEmbeddings } from '../main.ts';
import { EVERYONE } from '../shelf/index.ts';
import { type Annotation, annotate } from '../voices/index.ts';
import { readFile } from './files.ts';
import { isFile, withParts } from './parts.ts';
import { print, printLine } from './print.ts';
import { renderAnnotation } from './render-annotation.ts';

type Annotated = Readonly<{ reading: Reading; annotation: Annotation }>;

export function annotateCommand(): Command {
  return new Command('annotate')
    .description('Show every sentence of an article with its voice, and who says what')
    .argument('<file|slug>', 'a file, or the name of an article on the shelf')
    .option('--json', 'one line of JSON')
    .exitOverride()
    .action(async (word: string, { json }: { json?: true }) => {
      const annotated = (await isFile(word)) ? await annotateFile(word) : await annotationOnShelf(word);
      if (json) printLine(annotationRecord(annotated));
      else print(renderAnnotation(annotated.reading, annotated.annotation));
    });
}

/** The annotation as scripts read it; the shape is stable (docs/DESIGN.md). */
export function annotationRecord({ reading: { article, dropped, healed }, annotation }: Annotated) {
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

async function annotateFile(file: string): Promise<Annotated> {
  const reading = await readFile(file);
  const embeddings = assembleEmbeddings();
  try {
    const sentences = splitSentences(reading.article).map(
      ({ paragraph, span }) => cut(reading.article, paragraph, span).text,
    );
    return { reading, annotation: annotate(reading.article, await embeddings.embed(sentences)) };
  } finally {
    await embeddings.close();
  }
}

/** With the corrections that hold on everyone's shelf. */
function annotationOnShelf(slug: string): Promise<Annotated> {
  return withParts(async ({ shelf }) => {
    const { article, annotation, dropped, healed } = await shelf.open(EVERYONE, slug);
    return { reading: { article, dropped, healed }, annotation };
  });
}

function cut(article: Article, paragraph: number, { start, end }: Span) {
  return { start, end, text: article.paragraphs[paragraph - 1]!.text.slice(start, end) };
}
