import { readQuestions } from '../../eval/finding/questions.ts';
import { createAnswering } from '../../src/answering/index.ts';
import type { SentenceEmbeddings } from '../../src/retrieval/index.ts';
import type { Shelf } from '../../src/shelf/index.ts';
import type { Unit } from './size.ts';

/** Members who ask at once: as many as are answered at once. */
const AT_ONCE = 4;
const QUESTIONS = 400;

/**
 * Questions to articles that are open, to articles that must be read from the database, and to whole shelves; each
 * question new to the model. A question a second and core is one second of the process's time, all threads counted.
 */
export async function measureAsking(shelf: Shelf, embeddings: SentenceEmbeddings, servers: number) {
  const answering = createAnswering({ embeddings });
  const questions = readQuestions('tune');
  let asked = 0;
  const ask = async (server: string, article?: string) => {
    const { question } = questions[asked % questions.length]!;
    // Another question to the model, the same one to a reader.
    const text = `${question.slice(0, -1)}${' '.repeat(1 + Math.floor(asked / questions.length))}(${asked++})?`;
    const library = await shelf.library(server);
    await answering.ask({ text, library, ...(article ? { article } : {}) });
  };
  const serverOf = (i: number) => `${1_000 + (i % servers)}`;
  const slugs = new Map<string, readonly string[]>();
  for (let i = 0; i < servers; i++)
    slugs.set(
      serverOf(i),
      (await shelf.summaries(serverOf(i))).map(({ slug }) => slug),
    );
  const slugOf = (i: number, n: number) => slugs.get(serverOf(i))![n % 50]!;

  await ask(serverOf(0), slugOf(0, 0));
  const warm = await rate(QUESTIONS, () => ask(serverOf(0), slugOf(0, 0)));
  const cold = await rate(Math.min(QUESTIONS, servers * 50), (i) =>
    ask(serverOf(i), slugOf(i, Math.floor(i / servers) + 1)),
  );
  const resident = process.memoryUsage().rss / 1e6;
  const first = await rate(Math.min(20, servers), (i) => ask(serverOf(i)));
  const shelves = await rate(QUESTIONS / 4, (i) => ask(serverOf(i % Math.min(20, servers))));
  const { used, bound } = shelf.indexMemory();
  const lines: readonly (readonly [string, number, Unit])[] = [
    ['questions to an open article', warm.aSecond, 'a second'],
    ['the same, a core', warm.aCore, 'a second'],
    ['questions to an article that is not open', cold.aSecond, 'a second'],
    ['the same, a core', cold.aCore, 'a second'],
    ['first question to a shelf of 50 articles', 1_000 / first.aSecond, 'ms'],
    ['questions to whole shelves of 50 articles', shelves.aSecond, 'a second'],
    ['the same, a core', shelves.aCore, 'a second'],
    ['memory reckoned for articles and indexes', used / 1e6, 'MB'],
    ['its bound', bound / 1e6, 'MB'],
    ['resident after the open articles', resident, 'MB'],
    ['resident after the whole shelves', process.memoryUsage().rss / 1e6, 'MB'],
  ];
  return lines;
}

async function rate(count: number, ask: (i: number) => Promise<void>) {
  const start = performance.now();
  const before = process.cpuUsage();
  let next = 0;
  const member = async () => {
    while (next < count) await ask(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, member));
  const { user, system } = process.cpuUsage(before);
  return { aSecond: count / ((performance.now() - start) / 1_000), aCore: count / ((user + system) / 1e6) };
}
