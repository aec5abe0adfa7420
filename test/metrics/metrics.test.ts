import { describe, expect, it, onTestFinished } from 'vitest';
import { openMetrics, serveMetrics, type Watched } from '../../src/metrics/index.ts';

type State = { database: boolean; shards: ReturnType<Watched['shards']> };

async function served(state: State) {
  const watched: Watched = {
    embeddingsWaiting: () => 3,
    indexMemory: () => ({ used: 1_000, bound: 2_000 }),
    databaseAnswers: async () => state.database,
    shards: () => state.shards,
  };
  const metrics = openMetrics(watched, '1.2.3');
  const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  return { metrics, server, get: (path: string, method = 'GET') => fetch(`${server.address}${path}`, { method }) };
}

const connected = { id: 1, ready: true, servers: 12, ping: 40 };

describe('the metrics', () => {
  it('tell what was answered, how fast, and how the process is', async () => {
    const { metrics, get } = await served({ database: true, shards: [connected] });
    metrics.observe({ command: 'ask', kind: 'command', outcome: 'answered', milliseconds: 30 });
    metrics.observe({ command: 'ask', kind: 'command', outcome: 'fault', milliseconds: 4_000 });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    for (const line of [
      'pullquote_info{version="1.2.3"} 1',
      'pullquote_interactions_total{command="ask",kind="command",outcome="answered"} 1',
      'pullquote_interactions_total{command="ask",kind="command",outcome="fault"} 1',
      'pullquote_interaction_seconds_bucket{le="0.05",command="ask",kind="command"} 1',
      'pullquote_interaction_seconds_count{command="ask",kind="command"} 2',
      'pullquote_embeddings_waiting 3',
      'pullquote_index_bytes 1000',
      'pullquote_index_bytes_bound 2000',
      'pullquote_database_up 1',
      'pullquote_shard_ready{shard="1"} 1',
      'pullquote_shard_servers{shard="1"} 12',
      'pullquote_shard_ping_seconds{shard="1"} 0.04',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds/);
    expect(text).toMatch(/process_resident_memory_bytes/);
  });

  it('say whether the process is healthy, and why not', async () => {
    const state: State = { database: true, shards: [] };
    const { get } = await served(state);
    const health = async () => {
      const response = await get('/healthz');
      return [response.status, ((await response.json()) as { troubles: string[] }).troubles];
    };
    expect(await health()).toEqual([503, ['not connected to Discord yet']]);
    state.shards = [connected, { ...connected, id: 3, ready: false }];
    state.database = false;
    expect(await health()).toEqual([503, ['the database does not answer', 'shard 3 is not connected']]);
    state.shards = [connected];
    state.database = true;
    expect(await health()).toEqual([200, []]);
  });

  it('are all that is served, and only to who asks for them', async () => {
    const { get, server } = await served({ database: true, shards: [connected] });
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
    const { metrics } = await served({ database: true, shards: [] });
    const { port } = new URL(server.address);
    await expect(serveMetrics(metrics, { host: '127.0.0.1', port: Number(port) })).rejects.toMatchObject({
      code: 'setting-wrong',
      message: expect.stringContaining('METRICS_PORT'),
    });
  });
});
