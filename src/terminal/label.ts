import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { assembleEmbeddings } from '../main.ts';
import { annotateSentence } from '../voices/index.ts';
import { printLine } from './print.ts';

export function labelCommand(): Command {
  return new Command('label')
    .description('Label sentences, one a line on standard input, without an article around them')
    .requiredOption('--jsonl', 'one line of JSON a sentence')
    .exitOverride()
    .action(async () => {
      const embeddings = assembleEmbeddings();
      try {
        for await (const sentences of batches(
          createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
        )) {
          const vectors = await embeddings.embed(sentences);
          for (const [i, sentence] of sentences.entries()) printLine(labelRecord(sentence, vectors[i]));
        }
      } finally {
        await embeddings.close();
      }
    });
}

function labelRecord(text: string, vector: Float32Array | undefined) {
  const { voice, sure, cues } = annotateSentence(text, vector);
  return {
    text,
    voice,
    sure,
    cues: cues.map(({ kind, span, toward }) => ({ kind, ...span, text: text.slice(span.start, span.end), toward })),
  };
}

/** Sentences that are embedded in one go. */
const BATCH = 64;

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
