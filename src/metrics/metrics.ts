import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observed } from '../discord/index.ts';

/** What is looked at when somebody asks, and not before. */
export type Watched = Readonly<{
  /** Texts, in calls of 16, that wait for the model. */
  embeddingsWaiting(): number;
  /** Bytes that opened articles and indexes are reckoned to take, and their bound. */
  indexMemory(): Readonly<{ used: number; bound: number }>;
  /** Whether the database answers, within the time that a look may take. */
  databaseAnswers(): Promise<boolean>;
  /** This process's shards, once they are known. */
  shards(): readonly Readonly<{ id: number; ready: boolean; servers: number; ping: number }>[];
}>;

export type Metrics = Readonly<{
  /** Takes note of an interaction that has been dealt with. */
  observe(observed: Observed): void;
  /** All metrics in Prometheus's text format. */
  text(): Promise<string>;
  contentType: string;
  /** What makes the process unhealthy, in words; empty where nothing does. */
  troubles(): Promise<readonly string[]>;
}>;

/** Seconds. Discord gives 3 to acknowledge an interaction; a warm question takes 0.02. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

/** Counts and measures; each value's name and meaning is in docs/OPERATING.md. */
export function openMetrics(watched: Watched, version: string): Metrics {
  const registry = new Registry();
  // The delay of the event loop, memory, processor time, open files.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({ name: 'pullquote_info', help: 'The version that runs.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  const interactions = new Counter({
    name: 'pullquote_interactions_total',
    help: 'Interactions dealt with, by command, kind and outcome.',
    labelNames: ['command', 'kind', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'pullquote_interaction_seconds',
    help: 'Time until an interaction was dealt with in full.',
    labelNames: ['command', 'kind'],
    buckets: BUCKETS,
    registers,
  });
  gauge(registry, 'pullquote_embeddings_waiting', 'Calls that wait for the model.', watched.embeddingsWaiting);
  gauge(registry, 'pullquote_index_bytes', 'Memory of opened articles and indexes.', () => watched.indexMemory().used);
  gauge(registry, 'pullquote_index_bytes_bound', 'INDEX_MEMORY_MB in bytes.', () => watched.indexMemory().bound);
  gauge(registry, 'pullquote_database_up', '1 where the database answers.', async () =>
    Number(await watched.databaseAnswers()),
  );
  shardGauge(registry, 'pullquote_shard_ready', '1 where the shard is connected.', watched, ({ ready }) =>
    Number(ready),
  );
  shardGauge(registry, 'pullquote_shard_servers', 'Servers of the shard.', watched, ({ servers }) => servers);
  shardGauge(
    registry,
    'pullquote_shard_ping_seconds',
    'Round trip to the gateway.',
    watched,
    ({ ping }) => ping / 1000,
  );

  return {
    observe({ command, kind, outcome, milliseconds }) {
      interactions.inc({ command, kind, outcome });
      seconds.observe({ command, kind }, milliseconds / 1_000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    async troubles() {
      const away = watched.shards().filter(({ ready }) => !ready);
      return [
        ...((await watched.databaseAnswers()) ? [] : ['the database does not answer']),
        ...(watched.shards().length === 0 ? ['not connected to Discord yet'] : []),
        ...away.map(({ id }) => `shard ${id} is not connected`),
      ];
    },
  };
}

function gauge(registry: Registry, name: string, help: string, read: () => number | Promise<number>): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.set(await read());
    },
  });
}

type Shard = ReturnType<Watched['shards']>[number];

function shardGauge(
  registry: Registry,
  name: string,
  help: string,
  watched: Watched,
  read: (shard: Shard) => number,
): void {
  new Gauge({
    name,
    help,
    labelNames: ['shard'],
    registers: [registry],
    collect() {
      this.reset();
      for (const shard of watched.shards()) this.set({ shard: shard.id }, read(shard));
    },
  });
}
