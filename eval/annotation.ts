import { splitSentences } from '../src/article/index.ts';
import { startEmbeddings } from '../src/retrieval/index.ts';
import { annotate } from '../src/voices/index.ts';
import { GOLD, HELD, loadGold } from './gold.ts';
import { scoreLoaded } from './loaded.ts';
import { type Annotated, type Part, type Result, sum } from './part.ts';
import { scoreStatements } from './statements.ts';
import { scoreVoices } from './voices.ts';

/** The parts of the evaluation that look at what the program makes of the gold articles. */
export const annotationParts: readonly Part[] = [
  part('voices', 'Voices: who answers for a sentence', scoreVoices),
  part('loaded', 'Loaded wording in sentences that report', scoreLoaded),
  part('statements', 'Statements: who said what', scoreStatements),
  { name: 'held', title: 'The same, over articles whose mistakes nobody reads', run: runHeld },
];

function part(name: string, title: string, score: (article: Annotated) => Result): Part {
  return { name, title, run: async () => sum((await annotated(GOLD)).map(score)) };
}

/** Figures alone: whoever read the mistakes would tune on them, and the figures would stop meaning anything. */
async function runHeld(): Promise<Result> {
  const { measures } = sum(
    (await annotated(HELD)).flatMap((article) => [
      scoreVoices(article),
      scoreLoaded(article),
      scoreStatements(article),
    ]),
  );
  return { measures: measures.map((measure) => ({ ...measure, id: `held.${measure.id}` })), misses: [] };
}

const byFolder = new Map<string, Promise<readonly Annotated[]>>();

/** A folder's articles as the program annotates them: once, whichever parts ask. */
function annotated(folder: string): Promise<readonly Annotated[]> {
  const articles = byFolder.get(folder) ?? annotateAll(folder);
  byFolder.set(folder, articles);
  return articles;
}

async function annotateAll(folder: string): Promise<readonly Annotated[]> {
  const embeddings = startEmbeddings();
  try {
    const all: Annotated[] = [];
    for (const gold of loadGold(folder)) {
      const sentences = splitSentences(gold.article);
      const vectors = await embeddings.embed(
        sentences.map(({ paragraph, span }) =>
          gold.article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
        ),
      );
      all.push({ ...gold, annotation: annotate(gold.article, vectors) });
    }
    return all;
  } finally {
    await embeddings.close();
  }
}
