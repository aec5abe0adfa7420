export * from './keys.ts';
export { DEFAULTS, type Layers, type Origin, resolve, type Settled } from './resolve.ts';
