import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { FERRY, HOSTILE } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

const PASSENGERS = 'How many passengers did the ferry carry?';

let pullquote: Pullquote;
let ada: Member;
let mira: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY, 'hostile.md': HOSTILE });
  const { url } = pullquote.playground;
  ada = await join(url, 'Ada');
  mira = await join(url, 'Mira', { moderator: true });
});

afterAll(async () => {
  await pullquote?.close();
});

const channelId = (name: string) => mira.scene.channels.find((channel) => channel.name === name)!.id;

describe('a moderator’s settings', () => {
  it('show every value with where it comes from, and change by a menu for everyone', async () => {
    const page = await mira.slash('settings server');
    expect(page.ephemeral).toBe(true);
    for (const line of [
      '**Replies**: Private, with a button to share _(by default)_',
      '**Article**: none; the whole shelf _(by default)_',
      '**Channels**: every channel _(by default)_',
      '**Language**: as Discord has it for the server _(by default)_',
      '**Answers**: Balanced _(by default)_',
      '**Time zone**: none _(by default)_',
    ])
      expect(page.text()).toContain(line);
    await page.select('For everyone', 'settings:set:server::replies');
    await page.becomes((text) => text.includes('For everyone _(set for the server)_'));
    expect((await ada.slash('ask', { question: PASSENGERS })).ephemeral).toBe(false);
  });

  it('work after a restart, and are taken away by choosing so', async () => {
    const page = await mira.slash('settings server');
    await pullquote.restart();
    expect((await ada.slash('ask', { question: PASSENGERS })).ephemeral).toBe(false);
    await page.select('-', 'settings:set:server::replies');
    await page.becomes((text) => text.includes('**Replies**: Private, with a button to share _(by default)_'));
    expect((await ada.slash('ask', { question: PASSENGERS })).ephemeral).toBe(true);
  });

  it('are a channel’s own where they are made for one', async () => {
    const page = await mira.slash('settings channel', { channel: channelId('reading-room') });
    expect(page.text()).toContain(`The settings of <#${channelId('reading-room')}>`);
    expect(page.choices('article')).toContain('The night ferry returns');
    await page.select('The night ferry returns', 'article');
    await page.becomes((text) => text.includes('_The night ferry returns_ _(set for the channel)_'));
    const asked = await ada.in('reading-room').slash('ask', { question: 'How many seals were counted in 1998?' });
    expect(asked.text()).toContain('The night ferry returns');
    const here = await mira.in('reading-room').slash('settings channel');
    expect(here.text()).toContain('_The night ferry returns_ _(set for the channel)_');
  });

  it('limit the channels in which commands are answered, but never themselves', async () => {
    const page = await mira.slash('settings server');
    await page.select([channelId('reading-room')], 'channels');
    await page.becomes((text) => text.includes(`<#${channelId('reading-room')}> _(set for the server)_`));
    expect((await ada.slash('who')).text()).toContain('Pullquote answers in these channels');
    for (const command of ['settings mine', 'privacy', 'help', 'mydata export', 'article list'])
      expect((await ada.slash(command)).text()).not.toContain('answers in these channels');
    await page.press('Every channel');
    await page.becomes((text) => text.includes('**Channels**: every channel _(by default)_'));
  });

  it('refuse a value that cannot be, in words, and keep the one before', async () => {
    const page = await mira.slash('settings server');
    const form = await page.pressForModal('Set the time zone');
    const refused = await form.submit({ 'Time zone': 'Vik/Harbour' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text()).toContain('There is no time zone “Vik/Harbour”');
    const again = await page.pressForModal('Set the time zone');
    await again.submit({ 'Time zone': ' europe/berlin ' });
    await page.becomes((text) => text.includes('Europe/Berlin _(set for the server)_'));
    expect((await page.pressForModal('Set the time zone')).fields).toEqual({ 'Time zone': 'Europe/Berlin' });
  });

  it('are not for members, who have their own', async () => {
    for (const command of ['settings server', 'settings channel', 'settings check']) {
      const refused = await ada.slash(command);
      expect([command, refused.text()]).toEqual([
        command,
        'For this you need the permission Manage Server on this server.',
      ]);
    }
    const page = await ada.slash('settings mine');
    expect(page.text()).toContain('Europe/Berlin _(set for the server)_');
    expect(page.text()).not.toContain('**Channels**');
    await page.select('Deutsch', 'language');
    await page.becomes((text) => text.includes('**Sprache**: Deutsch _(von dir festgelegt)_'));
    expect((await ada.slash('ask', { question: PASSENGERS })).container('Berichtete Tatsachen')).toContain('41,000');
    await page.select('-', 'language');
    await page.becomes((text) => text.includes('**Language**: as Discord has it'));
  });
});

describe('the setup check', () => {
  it('names what is missing channel by channel, with what to do, and settings that name what is gone', async () => {
    const { guildId } = pullquote.playground;
    const server = { type: 'server', server: guildId } as const;
    await pullquote.parts.shelf.settings.set(server, 'article', 'no-longer-there', '1');
    await pullquote.parts.shelf.settings.set(server, 'channels', ['999', channelId('general')], '1');
    const check = await mira.slash('settings check');
    expect(check.text()).toMatch(/\*\*Send Messages[^*]*\*\* missing in <#\d+>/);
    expect(check.text()).toContain(`<#${channelId('announcements')}>`);
    expect(check.text()).not.toContain(`<#${channelId('general')}>`);
    expect(check.text()).toContain('Server Settings → Roles → Pullquote');
    expect(check.text()).toContain('One channel in which Pullquote is to answer is gone');
    expect(check.text()).toContain('“no-longer-there” is set, but no longer on the shelf');
    await pullquote.parts.shelf.settings.set(server, 'article', undefined, '1');
    await pullquote.parts.shelf.settings.set(server, 'channels', undefined, '1');
  });
});

describe('/help and /privacy', () => {
  it('name every task with links that type the command', async () => {
    const help = await ada.slash('help');
    expect(help.ephemeral).toBe(true);
    expect(help.text()).toMatch(/<\/ask:\d+>/);
    expect(help.text()).toMatch(/<\/read start:\d+>/);
    expect(help.text()).not.toMatch(/(?<!<)\/ask\b/);
    const privacy = await ada.slash('privacy');
    expect(privacy.text()).toContain('It cannot read messages.');
    expect(privacy.text()).toMatch(/<\/mydata delete:\d+>/);
  });
});

describe('everything that was sent', () => {
  it('was acknowledged in time, and is what Discord’s own description of its API allows', async () => {
    expect((await pullquote.playground.violations()).violations).toEqual([]);
    expect(Math.max(...pullquote.playground.acknowledgedAfter())).toBeLessThan(3_000);
  });
});
