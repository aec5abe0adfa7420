import v8 from 'node:v8';
import vm from 'node:vm';
import type { Shelf } from '../../src/shelf/index.ts';
import type { Unit } from './size.ts';

/** Articles that are opened: few enough for the bound that INDEX_MEMORY_MB has by default. */
const OPENED = 40;

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** What an open article takes in memory, and what it is reckoned to take, by which open articles are let go. */
export async function measureMemory(shelf: Shelf) {
  const { slugs, index } = await shelf.library('1000');
  // What is made once for all articles is made with the first.
  await index(slugs[0]!);
  const [before, reckonedBefore] = [used(), shelf.indexMemory().used];
  const opened = slugs.slice(1, OPENED + 1);
  for (const slug of opened) await index(slug);
  const lines: readonly (readonly [string, number, Unit])[] = [
    ['an open article in memory', (used() - before) / 1e6 / opened.length, 'MB'],
    ['the same, reckoned', (shelf.indexMemory().used - reckonedBefore) / 1e6 / opened.length, 'MB'],
  ];
  return lines;
}

function used(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
