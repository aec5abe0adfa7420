import path from 'node:path';
import type { Logger } from 'pino';
import { type Answering, createAnswering } from './answering/index.ts';
import { type Draughtsman, startDrawing } from './charts/index.ts';
import type { Config } from './config.ts';
import { type Importing, openImporting } from './importing/index.ts';
import { openLog } from './log.ts';
import { packageRoot } from './package.ts';
import { indexArticle, type SentenceEmbeddings, startEmbeddings } from './retrieval/index.ts';
import { type CorpusReport, openShelf, type Shelf, startAnnotating } from './shelf/index.ts';

/** Everything that the bot and the command line are made of. */
export type Parts = Readonly<{
  shelf: Shelf;
  answering: Answering;
  embeddings: SentenceEmbeddings;
  drawing: Draughtsman;
  importing: Importing;
  log: Logger;
  /** What became of the files in `corpus/`. */
  corpus: CorpusReport;
  close(): Promise<void>;
}>;

/**
 * The composition root: wires the parts together. Nothing else in the program makes one part and hands it to another.
 * @throws Fault `data-folder`, `database`
 */
export async function assemble(config: Config): Promise<Parts> {
  const log = openLog(config.logLevel);
  const embeddings = startEmbeddings();
  const importing = openImporting({ addresses: config.allowAddresses });
  const annotating = startAnnotating();
  try {
    const { shelf, corpus, guides } = await openShelf({
      folder: config.dataFolder,
      ...(config.database ? { address: config.database } : {}),
      embedder: embeddings,
      annotate: annotating.annotate,
      indexArticle,
      indexMemory: config.indexMemory,
      most: config.most,
      corpus: [
        ...(config.samples
          ? [{ folder: path.join(packageRoot(), 'corpus', 'samples'), origin: 'sample' as const }]
          : []),
        { folder: config.corpusFolder, origin: 'corpus' },
      ],
      readFile: importing.readFile,
      // A group's own guide comes before ours for the same article.
      guides: [path.join(config.corpusFolder, 'guides'), path.join(packageRoot(), 'corpus', 'guides')],
    });
    for (const { file, reason } of corpus.refused) log.warn({ file }, `left out of the corpus: ${reason}`);
    for (const { file, reason } of guides.refused) log.warn({ file }, reason);
    const drawing = startDrawing();
    const close = async () => {
      await drawing.close();
      await importing.close();
      await shelf.close();
      await annotating.close();
      await embeddings.close();
    };
    return {
      shelf,
      answering: createAnswering({ embeddings, caution: config.caution }),
      embeddings,
      drawing,
      importing,
      log,
      corpus,
      close,
    };
  } catch (error) {
    await importing.close();
    await annotating.close();
    await embeddings.close();
    throw error;
  }
}

/** The embeddings alone, for work that needs no shelf. */
export function assembleEmbeddings(): SentenceEmbeddings {
  return startEmbeddings();
}
