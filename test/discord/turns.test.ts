import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/discord/index.ts';

const keepThread = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

describe('work that keeps the thread', () => {
  it('is begun by one at a time, in order, with events heard in between', async () => {
    const order: number[] = [];
    let heard = 0;
    const ticking = setInterval(() => {
      heard += 1;
    }, 1);
    await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        await takeTurn();
        order.push(i);
        keepThread(5);
      }),
    );
    clearInterval(ticking);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(heard).toBeGreaterThanOrEqual(8);
  });

  it('is refused where the line is too long, with the time to come back, and taken again once it is short', async () => {
    const slowly = async () => {
      await takeTurn();
      keepThread(40);
    };
    await Promise.all(Array.from({ length: 20 }, slowly));
    const crowd = await Promise.allSettled(Array.from({ length: 400 }, takeTurn));
    const refused = crowd.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused.length).toBeGreaterThan(50);
    expect(refused[0]).toMatchObject({ code: 'too-many-asking', context: { until: expect.any(Date) } });
    await takeTurn();
  });
});
