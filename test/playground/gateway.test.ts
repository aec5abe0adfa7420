import { createInflate, inflateSync } from 'node:zlib';
import type { Client } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { connectBot, silentLog, slash } from './bot.ts';

let playground: Playground;
let ada: Member;
const bots: Client[] = [];

beforeAll(async () => {
  playground = await startPlayground({ port: 0, log: silentLog });
  ada = await join(playground.url, 'Ada');
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.destroy();
});
afterAll(() => playground.close());

/** A bot that counts what it answers. */
async function countingBot() {
  const answered: string[] = [];
  const bot = await connectBot(playground, [slash('ask')], async (it) => {
    if (!it.isChatInputCommand()) return;
    answered.push(it.id);
    await it.reply('here');
  });
  bots.push(bot);
  return answered;
}

describe('the gateway, to a discord.js client', () => {
  it('hands over after a cut line what the client missed, once', async () => {
    const answered = await countingBot();
    playground.gateway.cut();
    const reply = await ada.slash('ask');
    expect(reply.text()).toBe('here');
    expect(answered).toHaveLength(1);
  });

  it('is taken up again after it asked to reconnect', async () => {
    const answered = await countingBot();
    playground.gateway.askToReconnect();
    expect((await ada.slash('ask')).text()).toBe('here');
    expect(answered).toHaveLength(1);
  });

  it('lets the client begin anew after it ended the session', async () => {
    await countingBot();
    playground.gateway.invalidate();
    await expect.poll(() => playground.gateway.connected, { timeout: 15_000 }).toBe(1);
    expect((await ada.slash('ask')).text()).toBe('here');
  }, 30_000);

  it('sends two bots with one token the same, of which one can answer', async () => {
    const first = await countingBot();
    const second = await countingBot();
    const before = (await ada.messages()).length;
    expect((await ada.slash('ask')).text()).toBe('here');
    await expect.poll(() => first.length + second.length).toBe(2);
    expect((await ada.messages()).length).toBe(before + 1);
  });

  it('tells members whether a bot is there', async () => {
    await expect.poll(() => ada.scene.botOnline).toBe(false);
    await countingBot();
    await expect.poll(() => ada.scene.botOnline).toBe(true);
  });
});

describe('the gateway, to any client', () => {
  const identify = (more: object = {}) => ({
    op: 2,
    d: { token: playground.token, intents: 1, properties: {}, ...more },
  });

  it.each([
    ['a wrong token', 4004, () => identify({ token: 'wrong' })],
    ['an intent that needs approval', 4014, () => identify({ intents: 1 << 15 })],
    ['an intent that is none', 4013, () => identify({ intents: 1 << 30 })],
    ['a shard beyond its count', 4010, () => identify({ shard: [2, 2] })],
    ['an opcode that is none', 4001, () => ({ op: 99 })],
    ['a presence before it said who it is', 4003, () => ({ op: 3, d: {} })],
  ])('closes on %s', async (_, code, frame) => {
    const socket = open('?v=10&encoding=json');
    socket.on('open', () => socket.send(JSON.stringify(frame())));
    expect(await closed(socket)).toBe(code);
  });

  it('closes on another version, on another encoding and on what is not JSON', async () => {
    expect(await closed(open('?v=9&encoding=json'))).toBe(4012);
    expect(await closed(open('?v=10&encoding=etf'))).toBe(4002);
    const socket = open('?v=10&encoding=json');
    socket.on('open', () => socket.send('{'));
    expect(await closed(socket)).toBe(4002);
  });

  it('says that an unknown session cannot be resumed', async () => {
    const socket = open('?v=10&encoding=json');
    const frames: { op: number; d: unknown }[] = [];
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    const d = { token: playground.token, session_id: 'unknown', seq: 1 };
    socket.on('open', () => socket.send(JSON.stringify({ op: 6, d })));
    await expect.poll(() => frames.at(-1)).toMatchObject({ op: 9, d: false });
    socket.close();
  });

  it('compresses the whole stream where that is asked for', async () => {
    const socket = open('?v=10&encoding=json&compress=zlib-stream');
    const inflate = createInflate();
    let text = '';
    inflate.on('data', (part) => {
      text += part;
    });
    socket.on('message', (data: Buffer) => {
      // Each frame ends with the mark of a flush, by which a client knows that it is whole.
      expect(data.subarray(-4).toString('hex')).toBe('0000ffff');
      inflate.write(data);
    });
    socket.on('open', () => socket.send(JSON.stringify(identify())));
    await expect.poll(() => text).toContain('"GUILD_CREATE"');
    expect(text.startsWith('{"op":10')).toBe(true);
    socket.close();
  });

  it('compresses each frame where Identify asks for it', async () => {
    const socket = open('?v=10&encoding=json');
    const names: string[] = [];
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) names.push(JSON.parse(inflateSync(data).toString()).t);
    });
    socket.on('open', () => socket.send(JSON.stringify(identify({ compress: true }))));
    await expect.poll(() => names).toEqual(['READY', 'GUILD_CREATE']);
    socket.close();
  });
});

function open(query: string): WebSocket {
  return new WebSocket(`${playground.url.replace(/^http/, 'ws')}gateway/${query}`);
}

function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.on('close', resolve));
}
