import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/answering/in-turn.ts';

describe('work in turn', () => {
  it('is all done, in its order, never more at once than allowed', async () => {
    const turn = inTurn(3);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        turn(async () => {
          begun.push(i);
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 1));
          running -= 1;
          return i;
        }),
      ),
    );
    expect(done).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(begun).toEqual(done);
    expect(most).toBe(3);
  });

  it('goes on after one piece has failed', async () => {
    const turn = inTurn(1);
    const failed = turn(() => Promise.reject(new Error('no')));
    const next = turn(async () => 'done');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });

  it('lets other events be heard between two pieces that keep the thread', async () => {
    const turn = inTurn(4);
    let heard = 0;
    const ticking = setInterval(() => {
      heard += 1;
    }, 1);
    await Promise.all(
      Array.from({ length: 10 }, () =>
        turn(async () => {
          const until = performance.now() + 5;
          while (performance.now() < until);
        }),
      ),
    );
    clearInterval(ticking);
    expect(heard).toBeGreaterThanOrEqual(8);
  });
});
