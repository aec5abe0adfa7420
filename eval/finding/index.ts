// Finding and silence on our own reworded questions: npm run eval:finding [-- --half tune --misses]
import { createAnswering } from '../../src/answering/index.ts';
import { startEmbeddings } from '../../src/retrieval/index.ts';
import { type Asked, ask, report, tally } from './measure.ts';
import { type Half, readQuestions } from './questions.ts';
import { indexOf } from './shelf.ts';

const wanted = process.argv[process.argv.indexOf('--half') + 1];
const halves = (['tune', 'held-out'] as const).filter((half) => !process.argv.includes('--half') || half === wanted);
const embeddings = startEmbeddings();
for (const half of halves) print(half, await askHalf(half));
await embeddings.close();

async function askHalf(half: Half): Promise<readonly Asked[]> {
  const questions = readQuestions(half);
  const slugs = [...new Set(questions.map(({ article }) => article))];
  const indexes = new Map<string, Awaited<ReturnType<typeof indexOf>>>();
  for (const slug of slugs) indexes.set(slug, await indexOf(slug, embeddings));
  return ask(questions, indexes, createAnswering({ embeddings }));
}

function print(half: Half, asked: readonly Asked[]): void {
  process.stdout.write(`${report(half, tally(asked))}\n`);
  if (!process.argv.includes('--misses')) return;
  for (const { question, outcome, rank } of asked) {
    const silent = outcome.answer.type === 'absent';
    if (question.kind === 'reworded' ? rank === 0 && !silent : silent) continue;
    process.stdout.write(`  ${question.kind} · ${silent ? 'silent · ' : ''}rank ${rank + 1} · ${question.question}\n`);
    process.stdout.write(`      ${question.gold.map(({ sentence, holds }) => `${sentence} ${holds}`).join(' | ')}\n`);
    const shown = outcome.answer.type === 'found' ? outcome.answer.best : outcome.answer.nearest;
    for (const { paragraph, text } of shown) process.stdout.write(`      ¶${paragraph} ${text.slice(0, 120)}\n`);
  }
}
