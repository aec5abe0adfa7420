import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '../fault.ts';
import type { Metrics } from './metrics.ts';

export type MetricsServer = Readonly<{ address: string; close(): Promise<void> }>;

/**
 * Serves `/metrics`, for Prometheus, and `/healthz`: 200 where all is well, 503 with the reasons where not. Nothing that
 * a member wrote is in either.
 * @throws Fault `setting-wrong` where the address is taken or is not this machine's
 */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: Readonly<{ host: string; port: number }>,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET\n');
    const answer = path === '/metrics' ? exposition : path === '/healthz' ? health : undefined;
    if (!answer) return send(response, 404, 'There are /metrics and /healthz\n');
    return void answer(metrics, response).catch((error: unknown) =>
      send(response, 500, `${(error as Error).message}\n`),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Fault(
          'setting-wrong',
          `The metrics cannot be served at ${host}, port ${port} (${error.code}). Choose another METRICS_PORT or METRICS_HOST.`,
          { host, port },
          error,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  const { address, port: bound, family } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function exposition(metrics: Metrics, response: ServerResponse): Promise<void> {
  send(response, 200, await metrics.text(), metrics.contentType);
}

async function health(metrics: Metrics, response: ServerResponse): Promise<void> {
  const troubles = await metrics.troubles();
  const body = JSON.stringify({ healthy: troubles.length === 0, troubles });
  send(response, troubles.length === 0 ? 200 : 503, `${body}\n`, 'application/json');
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
