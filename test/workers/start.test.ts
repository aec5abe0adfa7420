import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startWorker } from '../../src/workers/index.ts';

const text = { bytes: Buffer.from('The ferry\n\nThe ferry lay at the quay.'), origin: { name: 'ferry.txt' } };

function reader(idle?: number) {
  const worker = startWorker<unknown, { article: { title: string } }>({
    module: new URL('../../src/importing/read.worker.ts', import.meta.url),
    task: 'reading the article',
    timeout: 20_000,
    ...(idle === undefined ? {} : { idle }),
  });
  onTestFinished(() => worker.close());
  return worker;
}

it('ends a thread that nobody has called for a while, and starts another for the next call', async () => {
  const worker = reader(50);
  expect(worker.isRunning()).toBe(false);
  expect((await worker.call(text)).article.title).toBe('The ferry');
  expect(worker.isRunning()).toBe(true);
  await expect.poll(() => worker.isRunning(), { timeout: 5_000 }).toBe(false);
  expect((await worker.call(text)).article.title).toBe('The ferry');
});

it('keeps a thread while calls follow one another, however short the rest that it is given', async () => {
  const worker = reader(1);
  const titles = await Promise.all(Array.from({ length: 20 }, () => worker.call(text)));
  expect(titles).toHaveLength(20);
});

it('keeps a thread for good where no rest is set', async () => {
  const worker = reader();
  await worker.call(text);
  await pause(100);
  expect(worker.isRunning()).toBe(true);
});
