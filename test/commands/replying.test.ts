import type { ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { deferWhile } from '../../commands/parts/replying.ts';
import { Fault } from '../../src/fault.ts';

/** An interaction whose acknowledgement arrives when the test says so. */
function slowlyAcknowledged() {
  const told: string[] = [];
  let arrive = (_?: Error): void => {};
  const interaction = {
    guildId: '1',
    guildLocale: 'en-GB',
    locale: 'en-GB',
    user: { id: '2' },
    deferReply: () =>
      new Promise<void>((resolve, reject) => {
        told.push('sent');
        arrive = (error) => (error ? reject(error) : resolve());
      }),
  } as unknown as ChatInputCommandInteraction;
  return { interaction, told, arrive: (error?: Error) => arrive(error) };
}

describe('work that begins while an acknowledgement is on its way', () => {
  it('is under way before Discord has taken the acknowledgement, which is sent first', async () => {
    const { interaction, told, arrive } = slowlyAcknowledged();
    const done = deferWhile(interaction, async () => {
      told.push('working');
      return 'an answer';
    });
    // It takes its turn among those who came before, but not after the acknowledgement.
    await vi.waitFor(() => expect(told).toEqual(['sent', 'working']));
    arrive();
    await expect(done).resolves.toBe('an answer');
  });

  it('is refused only once the interaction is acknowledged, so that the refusal can be shown', async () => {
    const { interaction, arrive } = slowlyAcknowledged();
    let refused = false;
    const done = deferWhile(interaction, async () => {
      throw new Fault('article-missing', 'There is no article.');
    }).catch((error: unknown) => {
      refused = true;
      return error;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(refused).toBe(false);
    arrive();
    expect(await done).toMatchObject({ code: 'article-missing' });
  });

  it('is let go where the acknowledgement itself fails', async () => {
    const { interaction, arrive } = slowlyAcknowledged();
    const done = deferWhile(interaction, async () => {
      throw new Fault('article-missing', 'There is no article.');
    });
    arrive(new Error('Unknown interaction'));
    await expect(done).rejects.toThrow('Unknown interaction');
  });
});
