import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import type { Scope } from '../../src/shelf/index.ts';
import { FERRY, HOSTILE } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

const PASSENGERS = 'How many passengers did the ferry carry?';
const SLUG = 'the-night-ferry-returns';

let pullquote: Pullquote;
let ada: Member;
let ben: Member;
let server: Scope;
let room: Scope;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY, 'hostile.md': HOSTILE });
  const { url, guildId } = pullquote.playground;
  ada = await join(url, 'Ada');
  ben = await join(url, 'Ben');
  server = { type: 'server', server: guildId };
  const { id } = ada.scene.channels.find(({ name }) => name === 'reading-room')!;
  room = { type: 'channel', server: guildId, channel: id };
});

afterAll(async () => {
  await pullquote?.close();
});

const settings = () => pullquote.parts.shelf.settings;

describe('replies that are public', () => {
  it('are given for everyone in that channel, without a button to share them', async () => {
    await settings().set(room, 'replies', 'public', '1');
    const here = ada.in('reading-room');
    const asked = await here.slash('ask', { question: PASSENGERS });
    expect(asked.ephemeral).toBe(false);
    expect(asked.buttons()).toEqual(['In context', 'Why these labels?']);
    for (const [command, options] of [
      ['quote find', { words: 'ferry' }],
      ['check', { text: '“The new timetable has four departures a week.”' }],
      ['who', {}],
      ['voices', {}],
      ['support', { argument: 'foolish economy' }],
    ] as const) {
      const reply = await here.slash(command, options);
      expect([command, reply.ephemeral]).toEqual([command, false]);
      expect(reply.buttons()).not.toContain('Share');
    }
    expect((await ada.slash('ask', { question: PASSENGERS })).ephemeral).toBe(true);
  });

  it('turn their pages in place for whoever asked, and privately for whoever else presses', async () => {
    const asked = await ada.in('reading-room').slash('quote find', { words: 'the' });
    const first = asked.text();
    const asBen = await ben.in('reading-room').find(asked);
    const own = await asBen.press('Later');
    expect(own.ephemeral).toBe(true);
    expect(own.id).not.toBe(asked.id);
    expect(asked.text()).toBe(first);
    await asked.press('Later');
    expect(asked.text()).not.toBe(first);
  });

  it('are private for a member who wants them so, and in a channel in which the member may not write', async () => {
    await settings().set(
      { type: 'member', server: pullquote.playground.guildId, member: ben.id },
      'replies',
      'private',
      ben.id,
    );
    expect((await ben.in('reading-room').slash('ask', { question: PASSENGERS })).ephemeral).toBe(true);
    await settings().set(server, 'replies', 'public', '1');
    expect((await ada.in('announcements').slash('ask', { question: PASSENGERS })).ephemeral).toBe(true);
    expect((await ada.slash('ask', { question: PASSENGERS })).ephemeral).toBe(false);
    await settings().set(server, 'replies', undefined, '1');
  });

  it('leave nothing public behind where they fail', async () => {
    const reply = await ada.in('reading-room').slash('ask', { question: PASSENGERS, article: 'nothing like it' });
    const refused = (await ben.in('reading-room').messages()).filter(({ id }) => id === reply.id);
    expect(refused).toEqual([]);
  });
});

describe('a channel’s own article', () => {
  it('is what questions, looking up and guided readings are about, unless another one or all are named', async () => {
    await settings().set(room, 'article', SLUG, '1');
    const here = ada.in('reading-room');
    const seals = 'How many seals did the lighthouse keeper count in 1998?';
    expect((await here.slash('ask', { question: seals })).text()).toContain('The night ferry returns');
    expect((await here.slash('ask', { question: seals, article: '*' })).text()).toContain('on the wall in 1998');
    expect((await here.slash('ask', { question: seals, article: 'bold' })).text()).toContain('on the wall in 1998');
    expect((await here.slash('quote find', { words: 'seals' })).text()).toContain('Nothing found');
    expect((await here.slash('who')).text()).toContain('Inga Dahl');
    const choices = await here.autocomplete('ask', 'article', '', { question: seals });
    expect(choices[0]).toEqual({ name: 'All articles of the shelf', value: '*' });
    const offered = async (more: { article?: string }) =>
      (await here.autocomplete('quote find', 'words', 'the', more)).map(({ name }) => name).join(' ');
    expect(await offered({})).not.toContain('seals');
    expect(await offered({ article: '*' })).toContain('seals');
    expect((await here.slash('read start')).text()).toContain('The sitting has begun.');
    expect((await here.slash('read end')).text()).toContain('The sitting has ended.');
    expect((await ada.slash('read start')).text()).toContain('more than one article on this shelf');
  });

  it('is passed over once it has left the shelf', async () => {
    await settings().set(server, 'article', 'gone-for-good', '1');
    expect((await ada.slash('ask', { question: PASSENGERS })).text()).toContain('41,000 passengers');
    await settings().set(server, 'article', undefined, '1');
  });
});

describe('channels in which the bot is not to answer', () => {
  it('have a private line that names those in which it does', async () => {
    await settings().set(server, 'channels', [(room as { channel: string }).channel], '1');
    const refused = await ada.slash('ask', { question: PASSENGERS });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text()).toContain(`<#${(room as { channel: string }).channel}>`);
    expect(refused.containers()).toEqual([]);
    expect((await ada.in('reading-room').slash('ask', { question: PASSENGERS })).text()).toContain('41,000');
    await settings().set(server, 'channels', undefined, '1');
  });
});

describe('how bold answers are', () => {
  it('goes with every question, as what is added to the threshold of silence', async () => {
    const { answering } = pullquote.parts as unknown as {
      answering: { ask: (question: { caution?: number }) => Promise<unknown> };
    };
    const { ask } = answering;
    const heard: (number | undefined)[] = [];
    answering.ask = (question) => {
      heard.push(question.caution);
      return ask(question);
    };
    for (const boldness of ['careful', 'bold', undefined] as const) {
      await settings().set(server, 'boldness', boldness, '1');
      await ada.slash('ask', { question: PASSENGERS });
    }
    answering.ask = ask;
    expect(heard).toEqual([1, -1, 0]);
  });
});

describe('a schedule', () => {
  it('is set in the member’s or server’s own time zone where none is named', async () => {
    await ada.slash('read start', { article: SLUG });
    const days = { days: 'daily', hour: 19 };
    expect((await ada.slash('read schedule set', days)).text()).toContain('/settings mine');
    await settings().set(server, 'zone', 'America/New_York', '1');
    expect((await ada.slash('read schedule set', days)).text()).toContain('(America/New_York)');
    await settings().set(
      { type: 'member', server: pullquote.playground.guildId, member: ada.id },
      'zone',
      'Asia/Tokyo',
      ada.id,
    );
    expect((await ada.slash('read schedule set', days)).text()).toContain('(Asia/Tokyo)');
    expect((await ada.slash('read schedule set', { ...days, zone: 'UTC' })).text()).toContain('(UTC)');
    await ada.slash('read end');
  });
});

describe('everything that was sent', () => {
  it('is what Discord’s own description of its API allows', async () => {
    expect((await pullquote.playground.violations()).violations).toEqual([]);
  });
});
