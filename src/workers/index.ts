export { serve } from './serve.ts';
export { type BackgroundWorker, startWorker } from './start.ts';
