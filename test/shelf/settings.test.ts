import { describe, expect, it } from 'vitest';
import { Fresh } from '../../src/shelf/fresh.ts';
import { shelfIn, temporaryFolder } from './stand-ins.ts';

const server = { type: 'server', server: '1001' } as const;
const channel = { type: 'channel', server: '1001', channel: '55' } as const;
const ada = { type: 'member', server: '1001', member: '7' } as const;
const here = { server: '1001', channel: '55', member: '7' };

describe('settings', () => {
  it('hold where they were made, and outlive the process', async () => {
    const folder = temporaryFolder();
    const { shelf } = await shelfIn(folder);
    await shelf.settings.set(server, 'replies', 'public', '1');
    await shelf.settings.set(channel, 'replies', 'private', '1');
    await shelf.settings.set(channel, 'article', 'the-ferry', '1');
    await shelf.settings.set(ada, 'language', 'de', '7');
    const { shelf: later } = await shelfIn(folder);
    expect(await later.settings.at({ server: '1001' })).toMatchObject({ replies: { value: 'public', from: 'server' } });
    expect(await later.settings.at(here)).toMatchObject({
      replies: { value: 'private', from: 'channel' },
      article: { value: 'the-ferry', from: 'channel' },
      language: { value: 'de', from: 'member' },
    });
    expect((await later.settings.at({ ...here, member: '8' })).language.from).toBe('default');
    expect((await later.settings.at({ ...here, channel: '56' })).replies.from).toBe('server');
  });

  it('are nobody else’s: not another server’s', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    await shelf.settings.set(server, 'boldness', 'bold', '1');
    await shelf.settings.set(ada, 'replies', 'public', '7');
    const elsewhere = await shelf.settings.at({ ...here, server: '2002' });
    expect(elsewhere.boldness.from).toBe('default');
    expect(elsewhere.replies.from).toBe('default');
  });

  it('change at once where they are changed, and what is taken away gives way to the wider one', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    const replies = async () => (await shelf.settings.at(here)).replies;
    expect(await replies()).toEqual({ value: 'private', from: 'default' });
    await shelf.settings.set(server, 'replies', 'public', '1');
    expect(await replies()).toEqual({ value: 'public', from: 'server' });
    await shelf.settings.set(ada, 'replies', 'private', '7');
    expect(await replies()).toEqual({ value: 'private', from: 'member' });
    await shelf.settings.set(ada, 'replies', undefined, '7');
    await shelf.settings.set(server, 'replies', 'private', '1');
    expect(await replies()).toEqual({ value: 'private', from: 'server' });
  });

  it('are not stored where they cannot be made, nor with a value that they cannot have', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    await expect(shelf.settings.set(ada, 'boldness', 'bold', '7')).rejects.toThrow(RangeError);
    await expect(shelf.settings.set(server, 'zone', 'Vik/Harbour', '1')).rejects.toThrow(RangeError);
    expect((await shelf.settings.at(here)).boldness.from).toBe('default');
  });
});

describe('what is kept fresh in memory', () => {
  it('is made once until it is too old, is forgotten, or had to give way', async () => {
    let now = 0;
    let made = 0;
    const fresh = new Fresh<number>(5_000, 2, () => now);
    const get = (key: string) => fresh.get(key, async () => ++made);
    expect(await Promise.all([get('a'), get('a')])).toEqual([1, 1]);
    now = 4_999;
    expect(await get('a')).toBe(1);
    now = 5_000;
    expect(await get('a')).toBe(2);
    fresh.forget('a');
    expect(await get('a')).toBe(3);
    await get('b');
    await get('a');
    await get('c');
    expect(await get('a')).toBe(3);
    expect(await get('b')).toBe(6);
  });

  it('is not kept where it could not be made', async () => {
    const fresh = new Fresh<number>(5_000, 2, () => 0);
    await expect(fresh.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await fresh.get('a', async () => 1)).toBe(1);
  });
});
