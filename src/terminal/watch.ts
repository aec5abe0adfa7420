import type { Observe } from '../discord/index.ts';
import type { Parts } from '../main.ts';
import { openMetrics, serveMetrics, type Watched } from '../metrics/index.ts';
import { version } from '../package.ts';

export type Watch = Readonly<{ observe: Observe; close(): Promise<void> }>;

/**
 * Serves metrics and health while the bot runs, from before it is connected: it is then not healthy yet.
 * @throws Fault `setting-wrong` where the port is taken
 */
export async function watchOver(
  { shelf, embeddings, log }: Parts,
  where: Readonly<{ host: string; port: number }>,
  shards: Watched['shards'],
): Promise<Watch> {
  const metrics = openMetrics(
    {
      embeddingsWaiting: () => embeddings.waiting,
      indexMemory: shelf.indexMemory,
      databaseAnswers: shelf.answers,
      shards,
    },
    version(),
  );
  const server = await serveMetrics(metrics, where);
  log.info({ address: server.address }, 'serving /metrics and /healthz');
  return { observe: metrics.observe, close: server.close };
}
