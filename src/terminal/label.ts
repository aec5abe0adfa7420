import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { annotateSentence } from '../voices/index.ts';

export function labelCommand(): Command {
  return new Command('label')
    .description('Label sentences, one a line on standard input')
    .requiredOption('--jsonl', 'one JSON object a line')
    .exitOverride()
    .action(async () => {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        process.stdout.write(`${JSON.stringify(labelRecord(line))}\n`);
      }
    });
}

function labelRecord(text: string) {
  const { voice, sure, cues } = annotateSentence(text);
  return {
    text,
    voice,
    sure,
    cues: cues.map(({ kind, span, toward }) => ({ kind, text: text.slice(span.start, span.end), ...span, toward })),
  };
}
