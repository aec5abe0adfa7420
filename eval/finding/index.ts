// Finding and silence on our own reworded questions: npm run eval:finding [-- --half tune-2 --misses]
import { parseArgs } from 'node:util';
import { createAnswering } from '../../src/answering/index.ts';
import { startEmbeddings } from '../../src/retrieval/index.ts';
import { type Asked, ask, report, tally } from './measure.ts';
import { operatingCurve } from './operating.ts';
import { QUESTION_SETS, type QuestionSet, readQuestions } from './questions.ts';
import { indexesFor } from './shelf.ts';

const { values } = parseArgs({ options: { half: { type: 'string' }, misses: { type: 'boolean' } } });
const sets =
  values.half === undefined ? (['tune', 'held-out'] as const) : QUESTION_SETS.filter((set) => set === values.half);
if (sets.length === 0) throw new Error(`no questions "${values.half}": there are ${QUESTION_SETS.join(', ')}`);
const embeddings = startEmbeddings();
for (const set of sets) await askSet(set);
await embeddings.close();

async function askSet(set: QuestionSet): Promise<void> {
  const questions = readQuestions(set);
  const indexes = await indexesFor(questions, embeddings);
  const asked = await ask(questions, indexes, createAnswering({ embeddings }));
  print(set, asked);
  process.stdout.write(`${await operatingCurve(questions, indexes, embeddings)}\n`);
}

/** The tally of a set and, where it may be looked at, what went wrong. */
function print(set: QuestionSet, asked: readonly Asked[]): void {
  process.stdout.write(`${report(set, tally(asked))}\n`);
  // What is held out stays so only as long as nobody reads where the program went wrong on it.
  if (!values.misses || set.startsWith('held-out')) return;
  for (const { question, outcome, rank } of asked) {
    const silent = outcome.answer.type === 'absent';
    if (question.kind === 'reworded' ? rank === 0 && !silent : silent) continue;
    process.stdout.write(`  ${question.kind} · ${silent ? 'silent · ' : ''}rank ${rank + 1} · ${question.question}\n`);
    process.stdout.write(`      ${question.gold.map(({ sentence, holds }) => `${sentence} ${holds}`).join(' | ')}\n`);
    const shown = outcome.answer.type === 'found' ? outcome.answer.best : outcome.answer.nearest;
    for (const { paragraph, text } of shown) process.stdout.write(`      ¶${paragraph} ${text.slice(0, 120)}\n`);
  }
}
