import type { Client, Interaction } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MovableClock, type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member, NoResponse } from '../../playground/scripted-member/index.ts';
import { card, connectBot, type Handler, nextFailure, silentLog, slash } from './bot.ts';
import { wire } from './wire.ts';

const clock = new MovableClock();
let playground: Playground;
let bot: Client<true>;
let ada: Member;
let handle: Handler = () => {};
let call: ReturnType<typeof wire>;

beforeAll(async () => {
  playground = await startPlayground({ port: 0, clock, log: silentLog });
  bot = await connectBot(playground, [slash('ask')], (it) => handle(it));
  ada = await join(playground.url, 'Ada');
  call = wire(playground);
});
afterEach(() => {
  handle = () => {};
});
afterAll(async () => {
  await bot.destroy();
  await playground.close();
});

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** What the bot received for the next interaction that Ada causes, which the bot leaves unanswered. */
function received(): Promise<Interaction> {
  return new Promise((resolve) => {
    handle = resolve;
  });
}

describe('an interaction', () => {
  it('is lost after 3 seconds: the member is told, and an answer comes too late', async () => {
    const arrived = received();
    const asked = ada.slash('ask');
    const interaction = await arrived;
    clock.move(3_001);
    await expect(asked).rejects.toThrow(NoResponse);
    if (!interaction.isChatInputCommand()) throw new Error('not a command');
    await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062, status: 404 });
  });

  it('is answered once', async () => {
    handle = async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.reply('once');
      it.replied = false;
      await it.reply('twice');
    };
    const failure = nextFailure(bot);
    const reply = await ada.slash('ask');
    expect(await failure).toMatchObject({ code: 40060, status: 400 });
    expect(reply.text()).toBe('once');
  });

  it('is known by its token alone', async () => {
    const arrived = received();
    const asked = ada.slash('ask');
    const { id } = await arrived;
    expect(await call('POST', `/interactions/${id}/not-the-token/callback`, { type: 4 }, null)).toMatchObject({
      status: 404,
      code: 10062,
    });
    clock.move(3_001);
    await expect(asked).rejects.toThrow();
  });

  it('cannot be followed up before it was answered', async () => {
    const arrived = received();
    const asked = ada.slash('ask');
    const { token } = await arrived;
    const path = `/webhooks/${playground.applicationId}/${token}`;
    expect(await call('POST', path, { content: 'early' }, null)).toMatchObject({ status: 404, code: 10015 });
    clock.move(3_001);
    await expect(asked).rejects.toThrow();
  });

  it('can be edited and followed up for 15 minutes, and no longer', async () => {
    const failure = nextFailure(bot);
    const { promise: later, resolve: goOn } = withResolvers();
    handle = async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.reply('soon');
      await it.editReply('within time');
      await later;
      await it.editReply('too late');
    };
    const reply = await ada.slash('ask');
    await reply.becomes((text) => text === 'within time');
    clock.move(15 * 60_000 + 1);
    goOn();
    expect(await failure).toMatchObject({ code: 50027, status: 401 });
    expect(reply.text()).toBe('within time');
  });

  it('takes only the kinds of answer that fit it', async () => {
    const arrived = received();
    const asked = ada.slash('ask');
    const { id, token } = await arrived;
    for (const type of [6, 7, 8, 99]) {
      const answer = await call('POST', `/interactions/${id}/${token}/callback`, { type, data: { choices: [] } }, null);
      expect(answer).toMatchObject({ status: 400, code: 50035 });
    }
    // A refused answer does not use up the one that is allowed.
    await call('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: { content: 'fits' } }, null);
    expect((await asked).text()).toBe('fits');
  });

  it('gives the first follow-up the place of “thinking…”, as private as that was', async () => {
    handle = async (it) => {
      if (!it.isChatInputCommand()) return;
      await it.deferReply({ flags: 64 });
      await it.followUp('public, one would think');
    };
    const reply = await ada.slash('ask');
    expect(reply.text()).toBe('public, one would think');
    expect(reply.ephemeral).toBe(true);
  });

  it('lets its private answer be edited and deleted by its own token only', async () => {
    handle = async (it) => {
      if (it.isChatInputCommand()) await it.reply({ ...card('private'), flags: 64 | (1 << 15) });
    };
    const reply = await ada.slash('ask');
    const path = `/channels/${reply.view.channel}/messages/${reply.id}`;
    expect(await call('GET', path)).toMatchObject({ status: 404, code: 10008 });
    expect(await call('DELETE', path)).toMatchObject({ status: 404, code: 10008 });
    await reply.dismiss();
    expect(reply.gone).toBe(true);
  });
});
