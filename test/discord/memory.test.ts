import { ApplicationCommandType, MessageFlags } from 'discord.js';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startPlayground } from '../../playground/index.ts';
import { join } from '../../playground/scripted-member/index.ts';
import { type SlashCommand, startDiscord } from '../../src/discord/index.ts';
import { fakeDesk } from './fakes.ts';

/** More than discord.js may remember. */
const MEMBERS = 120;
const HOUR_OF_DISCORD_JS = 3_600_000;

const command: SlashCommand = {
  data: { type: ApplicationCommandType.ChatInput, name: 'try', description: 'Try it' },
  async execute(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(`for ${interaction.user.displayName}`);
  },
};

it('keeps of those whom it has answered neither names nor lines of requests', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const playground = await startPlayground({ port: 0, log: { info: () => {}, error: () => {} } });
  const { token, api } = playground;
  const desk = fakeDesk();
  const { client, stop } = await startDiscord({ token, api, commands: [command], desk, log: desk.log });
  for (let i = 0; i < MEMBERS; i++) {
    const member = await join(playground.url, `Member ${i}`);
    expect((await member.slash('try')).text()).toBe(`for Member ${i}`);
    member.leave();
  }
  expect(client.users.cache.size).toBeLessThanOrEqual(100);
  expect(client.users.cache.has(client.user.id)).toBe(true);
  expect(client.rest.handlers.size).toBeGreaterThan(MEMBERS);
  vi.advanceTimersByTime(HOUR_OF_DISCORD_JS / 50);
  expect(client.rest.handlers.size).toBeLessThan(10);
  await stop();
  await playground.close();
}, 60_000);
