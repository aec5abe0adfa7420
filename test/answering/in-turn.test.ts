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

  it('is refused where it would wait too long, with the time when to come back, and taken again once the line is short', async () => {
    let time = 0;
    const turn = inTurn(1, 1_000, () => time);
    const ends: (() => void)[] = [];
    const work = () => new Promise<void>((resolve) => ends.push(resolve));
    const settled = async () => {
      for (let i = 0; i < 40; i++) await new Promise((resolve) => setImmediate(resolve));
    };
    const line = Array.from({ length: 4 }, () => turn(work));
    // Each takes 400 ms: of the two that wait then, the last waits 800.
    for (let done = 0; done < 2; done++) {
      await settled();
      time += 400;
      ends[done]!();
    }
    await settled();
    const fits = turn(work);
    const refused = turn(work);
    await expect(refused).rejects.toMatchObject({ code: 'too-many-asking', context: { until: expect.any(Date) } });
    for (let done = 2; done < 5; done++) {
      await settled();
      time += 400;
      ends[done]!();
    }
    await Promise.all([...line, fits]);
    const again = turn(work);
    await settled();
    ends[5]!();
    await again;
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
