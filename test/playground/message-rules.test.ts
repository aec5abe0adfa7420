import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { silentLog } from './bot.ts';
import { type Answer, wire } from './wire.ts';

let playground: Playground;
let ada: Member;
let call: ReturnType<typeof wire>;
/** Posts into a channel by name. */
let post: (body: object, channel?: string) => Promise<Answer>;

const V2 = 1 << 15;
const words = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 1, label: 'Press', custom_id });

beforeAll(async () => {
  playground = await startPlayground({ port: 0, log: silentLog });
  ada = await join(playground.url, 'Mira');
  call = wire(playground);
  playground.limits.lift();
  post = async (body, channel = 'general') => {
    const { id } = ada.scene.channels.find((c) => c.name === channel)!;
    return call('POST', `/channels/${id}/messages`, body);
  };
});
afterAll(() => playground.close());

describe('a message of Components V2', () => {
  it('has at most 40 components, nested ones counted', async () => {
    const container = (texts: number) => ({ type: 17, components: Array.from({ length: texts }, () => words('a')) });
    expect(await post({ flags: V2, components: [container(39)] })).toMatchObject({ status: 200 });
    expect(await post({ flags: V2, components: [container(40)] })).toMatchObject({ status: 400, code: 50035 });
  });

  it('has at most 4,000 characters of text in all', async () => {
    const half = words('x'.repeat(2000));
    expect(await post({ flags: V2, components: [half, half] })).toMatchObject({ status: 200 });
    expect(await post({ flags: V2, components: [half, half, words('!')] })).toMatchObject({ status: 400, code: 50035 });
  });

  it('stands without content and embeds, and needs its flag', async () => {
    const components = [words('text')];
    for (const body of [
      { flags: V2, components, content: 'beside' },
      { flags: V2, components, embeds: [{ title: 'beside' }] },
      { components },
    ])
      expect(await post(body, 'reading-room')).toMatchObject({ status: 400, code: 50035 });
  });

  it('is refused with the path to what is wrong', async () => {
    const row = { type: 1, components: [button('same'), button('same')] };
    const { body } = await post({ flags: V2, components: [{ type: 17, components: [row] }] }, 'reading-room');
    expect(body.errors).toMatchObject({
      components: { 0: { components: { 0: { components: { 1: { custom_id: { _errors: [{}] } } } } } } },
    });
  });

  it.each([
    ['a button with neither label nor emoji', { type: 1, components: [{ type: 2, style: 1, custom_id: 'x' }] }],
    ['a link button with a custom id', { type: 1, components: [{ ...button('x'), style: 5, url: 'https://a.test' }] }],
    ['a label over 80 characters', { type: 1, components: [{ ...button('x'), label: 'l'.repeat(81) }] }],
    ['six buttons in a row', { type: 1, components: ['1', '2', '3', '4', '5', '6'].map(button) }],
    ['a menu with a button beside it', { type: 1, components: [button('a'), menu(1)] }],
    ['a menu of 26', { type: 1, components: [menu(26)] }],
    ['an empty text', words('')],
    ['a section without an accessory', { type: 9, components: [words('a')] }],
    ['a file that was not sent', { type: 13, file: { url: 'attachment://missing.txt' } }],
    ['an accent colour that is none', { type: 17, accent_color: 0x1000000, components: [words('a')] }],
    ['a container in a container', { type: 17, components: [{ type: 17, components: [words('a')] }] }],
  ])('may not hold %s', async (_, component) => {
    expect(await post({ flags: V2, components: [component] }, 'reading-room')).toMatchObject({
      status: 400,
      code: 50035,
    });
  });

  it('keeps its nature when edited', async () => {
    const { body } = await post({ flags: V2, components: [words('one')] });
    const path = `/channels/${body.channel_id}/messages/${body.id}`;
    expect(await call('PATCH', path, { content: 'plain' })).toMatchObject({ status: 400, code: 50035 });
    expect(await call('PATCH', path, { components: [words('two')] })).toMatchObject({ status: 200 });
  });
});

describe('a message', () => {
  it('is not empty, and not over 2,000 characters', async () => {
    expect(await post({ content: '' }, 'reading-room')).toMatchObject({ status: 400, code: 50006 });
    expect(await post({ content: 'x'.repeat(2001) }, 'reading-room')).toMatchObject({ status: 400, code: 50035 });
  });

  it('is written only where the bot may write, and only its own is edited', async () => {
    expect(await post({ content: 'a' }, 'announcements')).toMatchObject({ status: 403, code: 50013 });
    expect(await post({ content: 'a' }, 'moderators')).toMatchObject({ status: 403, code: 50001 });
    expect(await call('POST', '/channels/1/messages', { content: 'a' })).toMatchObject({ status: 404, code: 10003 });
    const said = await ada.say('mine');
    const path = `/channels/${said.channel}/messages/${said.id}`;
    expect(await call('PATCH', path, { content: 'yours' })).toMatchObject({ status: 403, code: 50005 });
    expect(await call('DELETE', path)).toMatchObject({ status: 403, code: 50013 });
  });

  it('notifies those it mentions unless told otherwise', async () => {
    const content = `<@${ada.id}> @everyone`;
    const loud = await post({ content });
    expect(loud.body.mentions).toMatchObject([{ id: ada.id }]);
    // The bot has no permission to mention everyone.
    expect(loud.body.mention_everyone).toBe(false);
    const quiet = await post({ content, allowed_mentions: { parse: [] } });
    expect(quiet.body.mentions).toEqual([]);
  });
});

describe('a request', () => {
  it('needs the token, a known route and JSON', async () => {
    expect(await call('GET', '/users/@me', undefined, 'Bot wrong')).toMatchObject({ status: 401 });
    expect(await call('GET', '/users/@me', undefined, null)).toMatchObject({ status: 401 });
    expect(await call('GET', '/nowhere')).toMatchObject({ status: 404, code: 0 });
    const { id } = ada.scene.channels[0]!;
    expect(await call('POST', `/channels/${id}/messages`, '{"content":')).toMatchObject({ status: 400, code: 50109 });
  });

  it('is turned away when it comes from another site or under another name', async () => {
    const evil = await fetch(`${playground.url}member/scene?as=${ada.id}`, {
      headers: { origin: 'https://evil.test' },
    });
    expect(evil.status).toBe(403);
  });
});

function menu(options: number) {
  const list = Array.from({ length: options }, (_, i) => ({ label: `${i}`, value: `${i}` }));
  return { type: 3, custom_id: 'menu', options: list };
}
