import type { Client } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BadDay, type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { connectBot, silentLog, slash } from './bot.ts';
import { wire } from './wire.ts';

let playground: Playground;
let bot: Client;
let ada: Member;
const seen: string[] = [];

beforeAll(async () => {
  playground = await startPlayground({ port: 0, log: silentLog });
  ada = await join(playground.url, 'Ada');
  bot = await connectBot(playground, [slash('ask')], async (it) => {
    seen.push(it.id);
    if (it.isChatInputCommand()) await it.reply('here');
  });
});
afterEach(() => playground.badDays.end());
afterAll(async () => {
  await bot.destroy();
  await playground.close();
});

/** Everything fails until so many requests have. */
function failing(failure: 429 | 500 | 502 | 'nothing' | 'lost', times: number): BadDay {
  let left = times;
  return { chance: () => (left-- > 0 ? 0 : 1), requests: { shares: { [failure]: 0.5 } } };
}

describe('a bad day in the playground', () => {
  it.each([429, 500, 502] as const)(
    'refuses with %i what it is told to, and a client that asks again is answered',
    async (status) => {
      playground.badDays.begin(failing(status, 1));
      expect((await ada.slash('ask')).text()).toBe('here');
      expect(playground.badDays.counts.get(String(status))).toBe(1);
    },
  );

  it('says nothing at all until the client gives up', async () => {
    playground.badDays.begin(failing('nothing', 1));
    const asked = fetch(`${playground.api}/v10/gateway`, { signal: AbortSignal.timeout(200) });
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await wire(playground)('GET', '/gateway')).status).toBe(200);
  });

  it('carries out a request and loses the answer', async () => {
    const call = wire(playground);
    const channel = ada.scene.channels[0]!.id;
    playground.badDays.begin(failing('lost', 1));
    expect((await call('POST', `/channels/${channel}/messages`, { content: 'once' })).status).toBe(502);
    expect((await ada.messages()).filter((message) => message.text() === 'once')).toHaveLength(1);
  });

  it('hands events over twice, and breaks the line without losing any', async () => {
    playground.badDays.begin({ chance: () => 0, events: { twice: 1, cut: 1 } });
    const before = seen.length;
    expect((await ada.slash('ask')).text()).toBe('here');
    await expect.poll(() => seen.length).toBe(before + 2);
    expect(seen.at(-1)).toBe(seen.at(-2));
  });
});

describe('a nonce that is enforced', () => {
  it('gives the message that was sent with it, in its channel, and no second one', async () => {
    const call = wire(playground);
    const [channel, other] = ada.scene.channels.map(({ id }) => id) as [string, string];
    const post = (to: string, nonce: string) =>
      call('POST', `/channels/${to}/messages`, { content: 'a stop', nonce, enforce_nonce: true });
    const first = await post(channel, 'n1');
    expect((await post(channel, 'n1')).body.id).toBe(first.body.id);
    expect((await post(channel, 'n2')).body.id).not.toBe(first.body.id);
    expect((await post(other, 'n1')).body.id).not.toBe(first.body.id);
  });
});
