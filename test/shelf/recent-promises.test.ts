import { describe, expect, it } from 'vitest';
import { RecentPromises } from '../../src/shelf/recent-promises.ts';

describe('a cache of promised values', () => {
  it('makes a value once, however many ask at the same time', async () => {
    let made = 0;
    const cache = new RecentPromises<number>(10, () => 1);
    const make = async () => ++made;
    expect(await Promise.all([cache.get('a', make), cache.get('a', make)])).toEqual([1, 1]);
  });

  it('lets go of the least recently used values when the bound is passed', async () => {
    const made: string[] = [];
    const cache = new RecentPromises<string>(2, () => 1);
    const get = (key: string) =>
      cache.get(key, async () => {
        made.push(key);
        return key;
      });
    await get('a');
    await get('b');
    await get('a');
    await get('c');
    await get('a');
    await get('b');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });

  it('does not keep a failure', async () => {
    const cache = new RecentPromises<number>(2, () => 1);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => 5)).toBe(5);
  });

  it('forgets what it is told to forget', async () => {
    let made = 0;
    const cache = new RecentPromises<number>(9, () => 1);
    await cache.get('a', async () => ++made);
    cache.forget((key) => key === 'a');
    expect(await cache.get('a', async () => ++made)).toBe(2);
    expect(cache.size).toBe(1);
  });

  it('measures again what has grown, and lets go of others for it', async () => {
    const cache = new RecentPromises<{ size: number }>(10, ({ size }) => size);
    const first = await cache.get('a', async () => ({ size: 0 }));
    const second = await cache.get('b', async () => ({ size: 0 }));
    first.size = 6;
    await cache.measure('a');
    expect(cache.size).toBe(6);
    second.size = 7;
    await cache.measure('b');
    expect(cache.size).toBe(7);
    expect(await cache.get('a', async () => ({ size: 1 }))).not.toBe(first);
    expect(await cache.get('b', async () => ({ size: 1 }))).toBe(second);
  });
});
