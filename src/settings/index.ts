export * from './keys.ts';
export { type Layers, type Origin, resolve, type Settled } from './resolve.ts';
