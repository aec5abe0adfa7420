export { type Metrics, openMetrics, type Watched } from './metrics.ts';
export { type MetricsServer, serveMetrics } from './serve.ts';
