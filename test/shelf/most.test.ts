import { describe, expect, it } from 'vitest';
import { openSitting } from '../../src/reading/index.ts';
import { EVERYONE } from '../../src/shelf/index.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const most = { articles: 2, sittings: 2 };

describe('a server that has as much as it may', () => {
  it('gets no further article, is told how many there may be, and nothing is worked out for it', async () => {
    const { shelf, embedder } = await shelfIn(temporaryFolder(), { most });
    const add = (server: string, ending: string) =>
      shelf.add({ server, reading: ferryReading(ending), origin: 'added', by: 'ada' });
    const first = await add('1001', 'One.');
    await add('1001', 'Two.');
    const worked = embedder.asked.length;
    await expect(add('1001', 'Three.')).rejects.toMatchObject({ code: 'shelf-full', message: /holds 2 articles/ });
    expect(embedder.asked.length).toBe(worked);
    // The same text again is no further article; another server, and everyone's shelf, have their own count.
    expect(await add('1001', 'Two.')).toMatchObject({ known: true });
    await add('2002', 'Three.');
    for (const ending of ['Four.', 'Five.', 'Six.']) await add(EVERYONE, ending);
    await shelf.remove('1001', first.slug);
    await add('1001', 'Three.');
  });

  it('never gets more, however many are added at once', async () => {
    const { shelf } = await shelfIn(temporaryFolder(), { most });
    const added = await Promise.allSettled(
      ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((ending) =>
        shelf.add({ server: '1001', reading: ferryReading(ending), origin: 'added' }),
      ),
    );
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await shelf.summaries('1001')).toHaveLength(2);
  });

  it('gets no further sitting until one has ended', async () => {
    const { shelf } = await shelfIn(temporaryFolder(), { most });
    const { slug } = await shelf.add({ server: '1001', reading: ferryReading(), origin: 'added' });
    const { plan } = await shelf.plan('1001', slug);
    const state = openSitting({
      host: 'ada',
      pace: 'open',
      stops: plan.stops.length,
      polled: [],
      at: '2026-03-03T19:00:00.000Z',
    });
    const open = (channel: string) => shelf.sittings.open({ server: '1001', channel, article: slug, plan, state });
    const first = (await open('a'))!;
    await open('b');
    await expect(open('c')).rejects.toMatchObject({ code: 'sittings-full', message: /2 guided readings/ });
    await shelf.sittings.change(first, { state: { ...state, status: 'ended' } });
    expect(await open('c')).toBeDefined();
  });
});
