import { describe, expect, it, vi } from 'vitest';
import { progressOf } from '../../src/discord/index.ts';
import { markdownOf } from './message.ts';

/** An interaction's webhook that notes what is edited, and takes so many milliseconds for it. */
function webhook(takes = 0) {
  const shown: string[] = [];
  const editMessage = vi.fn(async (_id: string, body: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, takes));
    shown.push(markdownOf(body as never));
  });
  return { shown, webhook: { editMessage } as never };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('progress', () => {
  it('is not shown for quick work', async () => {
    const { shown, webhook: hook } = webhook();
    const progress = progressOf({ webhook: hook }, { first: 50, next: 50 });
    progress.say('reading');
    await progress.end();
    await wait(120);
    expect(shown).toEqual([]);
  });

  it('shows the last word only, no more often than is allowed', async () => {
    const { shown, webhook: hook } = webhook();
    const progress = progressOf({ webhook: hook }, { first: 10, next: 60 });
    for (let i = 0; i < 20; i++) {
      progress.say(`${i} of 20`);
      await wait(10);
    }
    await progress.end();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThan(6);
    expect(shown).not.toContain('1 of 20');
  });

  it('never comes after the answer, and is no reason to fail', async () => {
    const slow = webhook(80);
    const progress = progressOf({ webhook: slow.webhook }, { first: 5, next: 5 });
    progress.say('reading');
    await wait(30);
    progress.say('labelling');
    await progress.end();
    expect(slow.shown).toEqual(['reading']);
    await wait(120);
    expect(slow.shown).toEqual(['reading']);
    const failing = progressOf(
      { webhook: { editMessage: async () => Promise.reject(new Error('gone')) } as never },
      { first: 1, next: 1 },
    );
    failing.say('reading');
    await wait(20);
    await failing.end();
  });
});
