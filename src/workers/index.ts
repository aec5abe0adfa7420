export { serve } from './serve.ts';
export { type BackgroundWorker, IDLE, startWorker } from './start.ts';
