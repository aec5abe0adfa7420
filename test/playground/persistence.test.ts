import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Client, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join } from '../../playground/scripted-member/index.ts';
import { card, connectBot, type Handler, silentLog, slash, text } from './bot.ts';

const folders: string[] = [];
const running: { playgrounds: Playground[]; bots: Client[] } = { playgrounds: [], bots: [] };

afterEach(async () => {
  for (const bot of running.bots.splice(0)) await bot.destroy();
  for (const playground of running.playgrounds.splice(0)) await playground.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  folders.push(mkdtempSync(path.join(tmpdir(), 'playground-')));
  return folders.at(-1)!;
}

async function start(dataFolder: string, port = 0): Promise<Playground> {
  const playground = await startPlayground({ port, dataFolder, log: silentLog });
  running.playgrounds.push(playground);
  return playground;
}

async function connect(playground: Playground, handle: Handler, commands: readonly object[] = []) {
  const bot = await connectBot(playground, commands, handle);
  running.bots.push(bot);
  return bot;
}

const commands = [slash('ask', [text('question', { required: true })], { default_member_permissions: '1024' })];
const answering: Handler = (it) => {
  if (it.isChatInputCommand()) return it.reply(card('An answer', { more: 'More' }));
  if (it.isButton()) return it.update(card(`Pressed ${it.customId}`, { more: 'More' }));
  return undefined;
};

describe('a playground with a folder', () => {
  it('keeps messages, commands and members, and the buttons of old messages work after everything restarted', async () => {
    const folder = newFolder();
    const before = await start(folder);
    const firstBot = await connect(before, answering, commands);
    const newcomer = await join(before.url, 'Zadie');
    const asked = await newcomer.slash('ask', { question: 'Who?' });
    await firstBot.destroy();
    await before.close();

    const after = await start(folder);
    const zadie = await join(after.url, 'Zadie');
    expect(zadie.id).toBe(newcomer.id);
    expect(zadie.commands).toEqual(['ask']);
    await connect(after, answering);
    const old = await zadie.find(asked);
    expect(old.text()).toBe('An answer');
    await old.press('More');
    expect(old.text()).toBe('Pressed more');
  });

  it('lets a bot finish an answer that it began before the playground restarted', async () => {
    const folder = newFolder();
    const before = await start(folder);
    let finish = () => {};
    const bot = await connect(
      before,
      async (it) => {
        if (!it.isChatInputCommand()) return;
        await it.deferReply({ flags: MessageFlags.Ephemeral });
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        await it.editReply(card('At last'));
      },
      commands,
    );
    const ada = await join(before.url, 'Ada');
    ada.slash('ask', { question: 'Slow?' }).catch(() => {});
    await expect.poll(async () => (await ada.messages()).map((m) => m.view.thinking)).toEqual([true]);
    const port = Number(new URL(before.url).port);
    await before.close();
    const after = await start(folder, port);
    // The client's session was lost with the server: it begins a new one by itself.
    await expect.poll(() => after.gateway.connected, { timeout: 15_000 }).toBe(1);
    expect(bot.isReady()).toBe(true);
    finish();
    const adaAgain = await join(after.url, 'Ada');
    await expect.poll(async () => (await adaAgain.messages()).map((m) => m.text())).toEqual(['At last']);
  }, 30_000);

  it('forgets what a crash left half-written, and nothing else', async () => {
    const folder = newFolder();
    const before = await start(folder);
    const ada = await join(before.url, 'Ada');
    await ada.say('First');
    await ada.say('Second');
    await before.close();
    const file = path.join(folder, 'history.jsonl');
    appendFileSync(file, readFileSync(file, 'utf8').split('\n').at(-2)!.slice(0, 40));
    const after = await start(folder);
    const again = await join(after.url, 'Ada');
    expect((await again.messages()).map((m) => m.text())).toEqual(['First', 'Second']);
  });
});
