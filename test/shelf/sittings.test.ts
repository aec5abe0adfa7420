import { describe, expect, it } from 'vitest';
import { move, openSitting, type Plan } from '../../src/reading/index.ts';
import { shelfIn, temporaryFolder } from './stand-ins.ts';

const at = '2026-03-03T19:00:00.000Z';
const plan: Plan = {
  hash: 'abc',
  by: 'text',
  stops: [1, 2, 3].map((number) => ({
    number,
    first: number,
    last: number,
    question: { type: 'made', pattern: 'passage' },
  })),
  glossary: [],
};
const given = {
  server: '1001',
  channel: 'reading-room',
  article: 'the-night-ferry-returns',
  plan,
  state: openSitting({ host: 'ada', pace: 'together', stops: 3, polled: [2], at }),
};

describe('a sitting that is kept', () => {
  it('comes back as it was after the process has ended', async () => {
    const folder = temporaryFolder();
    const first = await shelfIn(folder);
    const opened = (await first.shelf.sittings.open(given))!;
    await first.shelf.sittings.change(opened, {
      card: '42',
      nextAt: new Date('2026-03-10T18:30:00Z'),
      schedule: {
        days: [2],
        hour: 19,
        minute: 30,
        zone: 'Europe/Berlin',
        remind: 15,
        stopAt: '2026-03-10T18:30:00.000Z',
      },
      named: [{ member: 'ada', name: 'Ada' }],
    });
    await first.shelf.close();
    const { shelf } = await shelfIn(folder);
    expect(await shelf.sittings.inChannel('1001', 'reading-room')).toEqual({
      ...given,
      id: opened.id,
      version: 2,
      card: '42',
      schedule: {
        days: [2],
        hour: 19,
        minute: 30,
        zone: 'Europe/Berlin',
        remind: 15,
        stopAt: '2026-03-10T18:30:00.000Z',
      },
      nextAt: new Date('2026-03-10T18:30:00Z'),
      named: [{ member: 'ada', name: 'Ada' }],
    });
  });

  it('is one to a channel until it has ended', async () => {
    const { sittings } = (await shelfIn(temporaryFolder())).shelf;
    const both = await Promise.all([sittings.open(given), sittings.open(given)]);
    expect(both.filter((opened) => opened !== undefined)).toHaveLength(1);
    const opened = both.find((one) => one !== undefined)!;
    expect(await sittings.open({ ...given, channel: 'elsewhere' })).toBeDefined();
    const ended = move(opened.state, { type: 'end', by: 'ada', at });
    if (!('sitting' in ended)) throw new Error('the host can end it');
    await sittings.change(opened, { state: ended.sitting });
    expect(await sittings.open(given)).toBeDefined();
    expect(await sittings.history('1001')).toHaveLength(3);
  });

  it('takes one of two changes that were made of the same state', async () => {
    const { sittings } = (await shelfIn(temporaryFolder())).shelf;
    const opened = (await sittings.open(given))!;
    const changed = await Promise.all([
      sittings.change(opened, { card: 'first' }),
      sittings.change(opened, { card: 'second' }),
    ]);
    expect(changed.filter((one) => one === undefined)).toHaveLength(1);
  });

  it('takes one of two changes that two processes made of the same state, and shows it to both', async () => {
    const folder = temporaryFolder();
    const [first, second] = [(await shelfIn(folder)).shelf.sittings, (await shelfIn(folder)).shelf.sittings];
    const opened = (await first.open(given))!;
    expect(await second.open(given)).toBeUndefined();
    const seen = (await second.find(opened.id))!;
    const changed = await Promise.all([
      first.change(opened, { card: 'first' }),
      second.change(seen, { card: 'second' }),
      first.change(opened, { card: 'third' }),
    ]);
    const [kept] = changed.filter((one) => one !== undefined);
    expect(changed.filter((one) => one === undefined)).toHaveLength(2);
    expect(await first.find(opened.id)).toEqual(kept);
    expect(await second.find(opened.id)).toEqual(kept);
    expect(await second.change(kept!, { card: 'next' })).toMatchObject({ card: 'next', version: kept!.version + 1 });
  });

  it('is due from its time on, and claimed by one process', async () => {
    const { sittings } = (await shelfIn(temporaryFolder())).shelf;
    const opened = (await sittings.open(given))!;
    await sittings.change(opened, { nextAt: new Date('2026-03-10T18:30:00Z') });
    expect(await sittings.due(new Date('2026-03-10T18:29:59Z'))).toEqual([]);
    const [due] = await sittings.due(new Date('2026-03-10T18:30:00Z'));
    const next = { nextAt: new Date('2026-03-17T18:30:00Z') };
    const claims = await Promise.all([sittings.change(due!, next), sittings.change(due!, next)]);
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    expect(await sittings.due(new Date('2026-03-10T18:30:00Z'))).toEqual([]);
  });

  it('remembers what was asked and kept, in order', async () => {
    const { sittings } = (await shelfIn(temporaryFolder())).shelf;
    const { id } = (await sittings.open(given))!;
    await sittings.record(id, {
      kind: 'asked',
      member: 'ben',
      stop: 2,
      data: { question: 'Who paid?', answered: false },
      at: new Date(at),
    });
    await sittings.record(id, {
      kind: 'kept',
      member: 'ada',
      stop: 1,
      data: { paragraph: 1 },
      at: new Date('2026-03-03T18:00:00Z'),
    });
    expect((await sittings.entries(id)).map(({ kind, member }) => [kind, member])).toEqual([
      ['kept', 'ada'],
      ['asked', 'ben'],
    ]);
  });
});
