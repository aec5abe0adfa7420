import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Failure, type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { type Ground, sqliteGround } from '../../stress/chaos/ground.ts';
import { ARTICLE } from '../../stress/chaos/wire/article.ts';
import { type Bot, startBot } from '../../stress/chaos/wire/bot.ts';
import { cardsIn } from '../../stress/chaos/wire/stage.ts';
import { sittingsOf } from '../../stress/chaos/wire/stands.ts';

const silent = { info: () => {}, error: () => {} };
let playground: Playground;
let ground: Ground;
let bot: Bot;
let mira: Member;
let thread: string;

beforeAll(async () => {
  ground = sqliteGround();
  playground = await startPlayground({ port: 0, log: silent });
  playground.limits.lift();
  bot = startBot({ ...playground, ground });
  mira = await join(playground.url, 'Mira', { channel: 'reading-room' });
  await bot.ready;
}, 180_000);
afterEach(() => playground.badDays.end());
afterAll(async () => {
  await bot.kill();
  mira.leave();
  await playground.close();
  await ground.remove();
});

/** The next so many requests of a kind fail. */
function fail(failure: Failure, of: RegExp, times = 1): void {
  let left = times;
  playground.badDays.begin({ chance: () => (left-- > 0 ? 0 : 1), requests: { shares: { [failure]: 0.5 }, of } });
}

const begin = () => mira.slash('read start', { article: ARTICLE, place: 'thread' });

describe('the bot, where Discord carries out what it asks and its answer is lost', () => {
  it('goes on with the thread that it opened', async () => {
    fail('lost', /^POST .*\/threads$/);
    const reply = await begin();
    expect(playground.badDays.counts.get('lost')).toBe(1);
    expect(reply.text()).toContain('The sitting has begun');
    thread = /channels\/\d+\/(\d+)/.exec(reply.text())![1]!;
    expect((await cardsIn(mira, thread)).map(({ stop }) => stop)).toEqual([1]);
  }, 60_000);

  it('posts a stop once, and knows which message it is', async () => {
    fail('lost', /^POST \/channels\/\d+\/messages$/);
    await mira.in(thread).slash('read next');
    const cards = await cardsIn(mira, thread);
    expect(cards.map(({ stop }) => stop)).toEqual([1, 2]);
    expect((await sittingsOf(ground)).at(-1)?.card).toBe(cards[1]!.card.id);
  }, 60_000);

  it('posts the result of a vote that a process revealed before it died', async () => {
    const [, { card }] = (await cardsIn(mira, thread)) as [unknown, Awaited<ReturnType<typeof cardsIn>>[number]];
    await (await card.press('Vote')).press('Reported fact');
    await card.becomes(() => card.buttons().includes('Reveal'));
    const set = "json_set(state, '$.polls.2.revealed', json('true'))";
    await ground.run(`update sitting set state = ${set}, version = version + 1 where channel = '${thread}'`);
    // Pressing changes no message of the member's own.
    void card.press('Reveal').catch(() => {});
    const results = async () => (await mira.in(thread).messages()).filter((one) => one.text().includes('**The vote**'));
    await expect.poll(async () => (await results()).length, { timeout: 15_000 }).toBe(1);
  }, 60_000);

  it('answers a member whose acknowledgement came through', async () => {
    fail('lost', /callback$/);
    expect((await mira.slash('kept list')).text()).not.toBe('');
  }, 60_000);

  it('goes on one stop where Discord hands over one press twice', async () => {
    playground.badDays.begin({ chance: () => 0, events: { twice: 1 } });
    await mira.in(thread).slash('read next');
    playground.badDays.end();
    await mira.in(thread).slash('read status');
    expect((await cardsIn(mira, thread)).map(({ stop }) => stop)).toEqual([1, 2, 3]);
    expect((await sittingsOf(ground)).at(-1)?.state.stop).toBe(3);
  }, 60_000);
});

describe('the bot, where Discord does not take an answer', () => {
  it('asks again, and tells the member to try again where that was to no end', async () => {
    // discord.js asks four times.
    fail(502, /^PATCH \/webhooks/, 3);
    expect((await mira.slash('read history')).text()).toContain('stops');
    fail(502, /^PATCH \/webhooks/, 4);
    expect((await mira.slash('read history')).text()).toContain('Try again in a minute.');
  }, 60_000);

  it('has met no bug over all this, and still runs', () => {
    expect(bot.complaints).toEqual([]);
  });
});
