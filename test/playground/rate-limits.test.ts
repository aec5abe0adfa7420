import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { connectBot, silentLog, slash } from './bot.ts';
import { wire } from './wire.ts';

let playground: Playground;
let ada: Member;

beforeAll(async () => {
  playground = await startPlayground({ port: 0, log: silentLog });
  ada = await join(playground.url, 'Ada');
});
afterAll(() => playground.close());

describe('rate limits', () => {
  it('are told in headers, and refuse the sixth message to a channel within 5 seconds', async () => {
    const call = wire(playground);
    const { id } = ada.scene.channels.find((c) => c.name === 'reading-room')!;
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await call('POST', `/channels/${id}/messages`, { content: `${i}` }));
    expect(answers[0]!.headers.get('x-ratelimit-remaining')).toBe('4');
    expect(answers.at(-1)).toMatchObject({
      status: 429,
      body: { global: false, retry_after: expect.any(Number) },
    });
  });

  it('do not touch the acknowledgement of an interaction, and a client waits out the rest', async () => {
    const bot = await connectBot(playground, [slash('ask')], async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.deferReply();
      await it.editReply('answered');
    });
    playground.limits.provoke(/^PATCH \/webhooks\//, 0.3);
    const begun = Date.now();
    const reply = await ada.slash('ask');
    expect(reply.text()).toBe('answered');
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
    await bot.destroy();
  });
});
