import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timetableKeeper } from '../../commands/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';
import { comes, press, shows } from './sitting.ts';

/** Five paragraphs, each long enough for a stop of its own, and a heading. */
const TIDES = `---
title: What the tide tables left out
author: Ane Solberg
date: 2025-03-01
---

${[
  'The harbour board of Vik printed its first tide table in 1893 and has printed one every year since, the archive shows.',
  'Ane Lund, who keeps the archive, said that nobody had compared the tables with the gauge before last winter.',
  'The board is too proud of its paper. A table that nobody checks is a hymn, and sailors should not steer by hymns.',
  'In 2024 the gauge stood 11 centimetres above the table on 63 days, according to the meteorological office in Bergen.',
]
  .map(
    (text) => `${text} ${'The keeper wrote the figure down each morning before the boats went out. '.repeat(9).trim()}`,
  )
  .join('\n\n')}
`;

const ONE = `---
title: A single paragraph
---

The lamp on the quay burned for 40 years, the keeper said, and nobody ever asked who paid for the oil.
`;

let pullquote: Pullquote;
let ada: Member;
let ben: Member;
let chidi: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'tides.md': TIDES, 'one.md': ONE });
  const { url } = pullquote.playground;
  ada = await join(url, 'Ada');
  ben = await join(url, 'Ben');
  chidi = await join(url, 'Chidi');
});

afterAll(async () => {
  await pullquote?.close();
});

describe('an open sitting in a thread', () => {
  it('goes on when more than half of those here want to', async () => {
    const told = await ada.slash('read start', { article: 'tide tables', place: 'thread', pace: 'open' });
    const thread = /channels\/\d+\/(\d+)\/\d+/.exec(told.text())![1]!;
    const [a, b, c] = [ada.in(thread), ben.in(thread), chidi.in(thread)];
    const card = await comes(a, 'Stop 1 of 4');
    for (const member of [b, c]) await (await member.find(card)).press('Join');
    press(await b.find(card), 'Next');
    await shows(a, card, '1 of 2 to go on');
    expect((await (await b.find(card)).press('Next')).text()).toContain('That is so already');
    press(await c.find(card), 'Next');
    await comes(a, 'Stop 2 of 4');
    await shows(a, card, 'The group has moved on');
    const stale = await b.slash('read back');
    expect(stale.text()).toContain('Your wish is counted.');
    expect((await c.slash('read end')).text()).toContain('Only the host');
    expect((await a.slash('read end')).text()).toContain('The sitting has ended.');
  });
});

describe('a sitting at set times', () => {
  it('is refused a time zone or days that there are not, and a schedule before there is a sitting', async () => {
    const options = { days: 'Mon Thu', hour: 19, zone: 'Europe/Berlin' };
    expect((await ada.slash('read schedule set', options)).text()).toContain('No sitting is under way');
    await ada.slash('read start', { article: 'tide tables' });
    expect((await ada.slash('read schedule set', { ...options, zone: 'Vik/Harbour' })).text()).toContain(
      'There is no time zone',
    );
    expect((await ada.slash('read schedule set', { ...options, days: 'someday' })).text()).toContain('Name the days');
    expect((await ada.slash('read schedule skip')).text()).toContain('has no schedule');
    expect((await ben.slash('read schedule set', options)).text()).toContain('Only the host');
    const zones = await ada.autocomplete('read schedule set', 'zone', 'berl', { days: 'Mon', hour: 19 });
    expect(zones).toEqual([{ name: 'Europe/Berlin', value: 'Europe/Berlin' }]);
  });

  it('posts its stops by the clock on the wall, over the change to summer time, and ends with its packet', async () => {
    const set = await ada.slash('read schedule set', {
      days: 'weekends',
      hour: 19,
      zone: 'Europe/Berlin',
      reminder: 60,
    });
    expect(set.text()).toContain('Sun, Sat at 19:00 (Europe/Berlin)');
    const { playground, parts, discord } = pullquote;
    const { sittings } = parts.shelf;
    const channel = ada.scene.channels.find(({ name }) => name === 'general')!.id;
    const stored = (await sittings.inChannel(playground.guildId, channel))!;
    // The Saturday before the clocks in Berlin go forward.
    await sittings.change(stored, {
      schedule: { ...stored.schedule!, stopAt: '2027-03-27T18:00:00.000Z' },
      nextAt: new Date('2027-03-27T17:00:00Z'),
    });
    let now = new Date('2027-03-27T17:00:01Z');
    const { look } = timetableKeeper({
      desk: parts,
      rest: discord.client.rest,
      localeOf: () => 'en-GB',
      now: () => now,
    });
    await look();
    await comes(ben, 'stop 2 of 4 comes <t:1806170400:R>');
    now = new Date('2027-03-27T18:00:01Z');
    await look();
    await comes(ben, 'Stop 2 of 4');
    now = new Date('2027-03-28T16:59:59Z');
    await look();
    expect((await sittings.find(stored.id))!.state.stop).toBe(2);
    now = new Date('2027-03-28T17:00:01Z');
    await look();
    await comes(ben, 'Stop 3 of 4');
    await ada.slash('read schedule postpone', { days: 2 });
    expect((await sittings.find(stored.id))!.schedule!.stopAt).toBe('2027-04-05T17:00:00.000Z');
    await ada.slash('read schedule skip');
    expect((await sittings.find(stored.id))!.schedule!.stopAt).toBe('2027-04-10T17:00:00.000Z');
    for (const date of ['2027-04-10', '2027-04-11']) {
      now = new Date(`${date}T17:00:01Z`);
      await look();
    }
    await comes(ben, 'Read together: What the tide tables left out');
    expect((await ada.slash('read status')).text()).toContain('No sitting is under way');
  });
});

describe('a channel in which one may not write', () => {
  it('has no sittings: not a member’s, and not where the bot may not write either', async () => {
    const member = await ada.in('announcements').slash('read start', { article: 'single' });
    expect(member.text()).toContain('You may not write in this channel');
    const mira = await join(pullquote.playground.url, 'Mira', { moderator: true, channel: 'announcements' });
    const moderator = await mira.slash('read start', { article: 'single' });
    expect(moderator.text()).toContain('Pullquote lacks the permission Send Messages in this channel');
  });
});

describe('the shortest article', () => {
  it('is one stop, whose Next is the end', async () => {
    await ada.slash('read start', { article: 'single' });
    const card = await comes(ben, 'Stop 1 of 1');
    expect(card.buttons()).toContain('End');
    expect((await ada.slash('read next')).text()).toContain('The sitting has ended.');
    await comes(ben, 'Read together: A single paragraph');
  });

  it('is in the history, with its packet for whoever may see the channel', async () => {
    const history = await ben.slash('read history');
    expect(history.ephemeral).toBe(true);
    expect(history.text()).toContain('**A single paragraph**');
    const packet = await history.select(history.choices().find((choice) => choice.startsWith('A single'))!);
    expect(packet.ephemeral).toBe(true);
    expect(packet.view.attachments.map(({ filename }) => filename)).toContain('a-single-paragraph-packet.md');
  });
});

describe('everything that was sent', () => {
  it('is what Discord’s own description of its API allows', async () => {
    expect((await pullquote.playground.violations()).violations).toEqual([]);
    expect(Math.max(...pullquote.playground.acknowledgedAfter())).toBeLessThan(3_000);
  });
});
