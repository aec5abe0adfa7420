import { describe, expect, it } from 'vitest';
import { timetableKeeper } from '../../../commands/read/timetable.ts';
import { Fault } from '../../../src/fault.ts';
import { nextEvent, openSitting, type Timetable } from '../../../src/reading/index.ts';
import type { Shelf } from '../../../src/shelf/index.ts';
import { ferryReading, shelfIn, temporaryFolder } from '../../shelf/stand-ins.ts';
import { deskWith, wire } from './wire.ts';

const SERVER = '1001';
const CHANNEL = '2002';

/** Saturdays and Sundays at seven in the evening in Berlin, whose clocks go forward on Sunday, 28 March 2027. */
const TIMETABLE: Timetable = {
  days: [0, 6],
  hour: 19,
  minute: 0,
  zone: 'Europe/Berlin',
  remind: 60,
  stopAt: '2027-03-27T18:00:00.000Z',
};

/** A sitting under way on the first of three stops, with a clock that the test moves. */
async function scheduled(timetable = TIMETABLE) {
  const { shelf } = await shelfIn(temporaryFolder());
  const { slug } = await shelf.add({ server: SERVER, reading: ferryReading(), origin: 'added' });
  const { article } = await shelf.open(SERVER, slug);
  const stops = article.paragraphs.map(({ number }) => ({
    number,
    first: number,
    last: number,
    question: { type: 'made' as const, pattern: 'passage' as const },
  }));
  const at = '2027-03-20T10:00:00.000Z';
  const opened = (await shelf.sittings.open({
    server: SERVER,
    channel: CHANNEL,
    article: slug,
    plan: { hash: article.hash, by: 'text', stops, glossary: [] },
    state: openSitting({ host: '301', pace: 'together', stops: stops.length, polled: [], at }),
  }))!;
  const nextAt = nextEvent(timetable, new Date(at)).at;
  await shelf.sittings.change(opened, { card: 'first', schedule: timetable, nextAt });
  const line = wire();
  let now = new Date(at);
  const keeper = (of: Shelf = shelf) =>
    timetableKeeper({ desk: deskWith(of), rest: line.rest, localeOf: () => 'en-GB', now: () => now });
  return {
    shelf,
    line,
    keeper,
    stops: stops.length,
    move: (to: string) => {
      now = new Date(to);
    },
    sitting: async () => (await shelf.sittings.find(opened.id))!,
  };
}

describe('a sitting with a timetable', () => {
  it('posts one stop at a time by the clock on the wall, over the change to summer time', async () => {
    const { line, keeper, move, sitting } = await scheduled();
    const { look } = keeper();
    move('2027-03-27T16:59:59Z');
    await look();
    expect(line.sent).toEqual([]);
    move('2027-03-27T17:00:10Z');
    await look();
    expect(line.posted(CHANNEL)).toHaveLength(1);
    expect(line.posted(CHANNEL)[0]).toContain('stop 2 of 3 comes <t:1806170400:R>');
    move('2027-03-27T18:00:05Z');
    await look();
    expect(line.posted(CHANNEL)[1]).toContain('Stop 2 of 3');
    expect((await sitting()).schedule?.stopAt).toBe('2027-03-28T17:00:00.000Z');
    // Seven in winter would be 18:00 UTC; in summer it is 17:00.
    move('2027-03-28T16:59:00Z');
    await look();
    expect(line.posted(CHANNEL).filter((message) => message.includes('Stop 3 of 3'))).toHaveLength(0);
    move('2027-03-28T17:00:05Z');
    await look();
    expect(line.posted(CHANNEL).filter((message) => message.includes('Stop 3 of 3'))).toHaveLength(1);
    expect((await sitting()).state.stop).toBe(3);
  });

  it('posts a stop once, however many processes look at once', async () => {
    const { line, keeper, move, sitting } = await scheduled({ ...TIMETABLE, remind: 0 });
    move('2027-03-27T18:00:05Z');
    await Promise.all([keeper().look(), keeper().look(), keeper().look()]);
    expect(line.posted(CHANNEL)).toHaveLength(1);
    expect((await sitting()).state.stop).toBe(2);
  });

  it('posts one stop, not all that went by, after the bot was away', async () => {
    const { line, keeper, move, sitting } = await scheduled();
    move('2027-05-01T08:00:00Z');
    await keeper().look();
    await keeper().look();
    expect(line.posted(CHANNEL)).toHaveLength(1);
    expect((await sitting()).schedule?.stopAt).toBe('2027-05-01T17:00:00.000Z');
  });

  it('ends with its packet at the date after the last stop', async () => {
    const { line, keeper, move, sitting, stops } = await scheduled({ ...TIMETABLE, remind: 0 });
    for (let week = 0; week < stops; week++) {
      move(new Date(Date.parse('2027-03-27T20:00:00Z') + week * 7 * 86_400_000).toISOString());
      await keeper().look();
    }
    expect((await sitting()).state.status).toBe('ended');
    expect(line.posted(CHANNEL).at(-1)).toContain('Read together: The night ferry returns');
    const posted = line.posted(CHANNEL).length;
    move('2028-01-01T00:00:00Z');
    await keeper().look();
    expect(line.posted(CHANNEL)).toHaveLength(posted);
  });

  it('posts a card that a killed process left unposted, once', async () => {
    const { line, keeper, sitting, shelf } = await scheduled();
    await shelf.sittings.change(await sitting(), { card: null });
    const { look } = keeper();
    await Promise.all([look(), keeper().look()]);
    expect(line.posted(CHANNEL)[0]).toContain('Stop 1 of 3');
    await look();
    await look();
    expect(line.posted(CHANNEL)).toHaveLength(1);
    expect((await sitting()).card).toBe('message1');
  });

  it('posts a stop that a killed process left unposted before the next one, which is due as well', async () => {
    const { line, keeper, move, sitting, shelf } = await scheduled({ ...TIMETABLE, remind: 0 });
    await shelf.sittings.change(await sitting(), { card: null });
    move('2027-03-27T18:00:05Z');
    const { look } = keeper();
    await look();
    await look();
    expect(line.posted(CHANNEL).map((card) => /Stop \d of 3/.exec(card)?.[0])).toEqual(['Stop 1 of 3', 'Stop 2 of 3']);
  });

  it('posts a card that a killed process has posted, and not noted, under the same nonce, and the next under another', async () => {
    const { line, keeper, move, sitting, shelf } = await scheduled({ ...TIMETABLE, remind: 0 });
    const { look } = keeper();
    const nonces = () =>
      line.sent.filter(({ method }) => method === 'POST').map(({ body }) => body as { nonce?: string });
    move('2027-03-27T18:00:05Z');
    await look();
    await shelf.sittings.change(await sitting(), { card: null });
    await look();
    move('2027-03-28T17:00:05Z');
    await look();
    const [first, again, next] = nonces();
    expect(first).toMatchObject({ enforce_nonce: true, nonce: expect.stringMatching(/^[\w-]{22}$/) });
    expect(again?.nonce).toBe(first?.nonce);
    expect(next?.nonce).not.toBe(first?.nonce);
  });
});

describe('what is lost on the way', () => {
  it('ends a sitting whose channel was deleted, and tells the host alone', async () => {
    const { line, keeper, move, sitting } = await scheduled({ ...TIMETABLE, remind: 0 });
    line.refuse(CHANNEL, 10003);
    move('2027-03-27T18:00:05Z');
    await keeper().look();
    expect((await sitting()).state.status).toBe('ended');
    expect(line.posted('private')[0]).toContain('is gone, so the sitting has ended');
  });

  it('pauses a sitting whose channel is closed to the bot', async () => {
    const { line, keeper, move, sitting } = await scheduled({ ...TIMETABLE, remind: 0 });
    line.refuse(CHANNEL, 50013);
    move('2027-03-27T18:00:05Z');
    await keeper().look();
    expect((await sitting()).state.status).toBe('paused');
    expect(line.posted('private')[0]).toContain('is paused');
    await keeper().look();
    expect(line.posted('private')).toHaveLength(1);
  });

  it('is survived where the host takes no private messages', async () => {
    const { line, keeper, sitting } = await scheduled();
    line.refuse('private', 50007);
    await keeper().channelGone(SERVER, CHANNEL);
    expect((await sitting()).state.status).toBe('ended');
  });

  it('pauses a sitting whose article has changed, and ends one whose article was removed, in words', async () => {
    const { line, keeper, move, sitting, shelf } = await scheduled({ ...TIMETABLE, remind: 0 });
    const changed: Shelf = {
      ...shelf,
      open: async (server, slug) => {
        const shelved = await shelf.open(server, slug);
        return { ...shelved, article: { ...shelved.article, hash: 'another' } };
      },
    };
    move('2027-03-27T18:00:05Z');
    await keeper(changed).look();
    expect((await sitting()).state.status).toBe('paused');
    expect(line.posted(CHANNEL)[0]).toContain('The article has changed');

    const removed = await scheduled({ ...TIMETABLE, remind: 0 });
    removed.move('2027-03-27T18:00:05Z');
    const open = async () => {
      throw new Fault('article-unknown', 'There is no such article.');
    };
    await removed.keeper({ ...removed.shelf, open }).look();
    expect((await removed.sitting()).state.status).toBe('ended');
    expect(removed.line.posted(CHANNEL)[0]).toContain('no longer on the shelf');
  });
});
