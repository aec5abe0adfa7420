import { Command } from 'commander';
import { type Reading, splitSentences } from '../article/index.ts';
import { assembleEmbeddings } from '../main.ts';
import { EVERYONE } from '../shelf/index.ts';
import { type Annotation, annotate, annotationRecord } from '../voices/index.ts';
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
      if (json) printLine(annotationRecord(annotated.reading, annotated.annotation));
      else print(renderAnnotation(annotated.reading, annotated.annotation));
    });
}

async function annotateFile(file: string): Promise<Annotated> {
  const reading = await readFile(file);
  const embeddings = assembleEmbeddings();
  try {
    const sentences = splitSentences(reading.article).map(({ paragraph, span }) =>
      reading.article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
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
