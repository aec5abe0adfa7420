export { has, Permission } from './permissions.ts';
export { type Seed, seed } from './seed.ts';
export * from './types.ts';
export { World } from './world.ts';
