import { splitSentences } from '../src/article/index.ts';
import { startEmbeddings } from '../src/retrieval/index.ts';
import { annotate } from '../src/voices/index.ts';
import { loadGold } from './gold.ts';
import { scoreLoaded } from './loaded.ts';
import { type Annotated, type Part, type Result, sum } from './part.ts';
import { scoreStatements } from './statements.ts';
import { scoreVoices } from './voices.ts';

/** The gold articles as the program annotates them: once, whichever parts ask. */
let annotated: Promise<readonly Annotated[]> | undefined;

/** The parts of the evaluation that look at what the program makes of the gold articles. */
export const annotationParts: readonly Part[] = [
  part('voices', 'Voices: who answers for a sentence', scoreVoices),
  part('loaded', 'Loaded wording in sentences that report', scoreLoaded),
  part('statements', 'Statements: who said what', scoreStatements),
];

function part(name: string, title: string, score: (article: Annotated) => Result): Part {
  return {
    name,
    title,
    async run() {
      annotated ??= annotateGold();
      return sum((await annotated).map(score));
    },
  };
}

async function annotateGold(): Promise<readonly Annotated[]> {
  const embeddings = startEmbeddings();
  try {
    const all: Annotated[] = [];
    for (const gold of loadGold()) {
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
