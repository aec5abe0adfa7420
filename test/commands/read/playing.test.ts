import { describe, expect, it } from 'vitest';
import { alter, play } from '../../../commands/read/playing.ts';
import { openSitting, pollAt, tallyOf } from '../../../src/reading/index.ts';
import { shelfIn, temporaryFolder } from '../../shelf/stand-ins.ts';
import { deskWith, wire, words } from './wire.ts';

const at = '2026-03-03T19:00:00.000Z';

async function opened(members: readonly string[]) {
  const { shelf } = await shelfIn(temporaryFolder());
  const state = openSitting({ host: members[0]!, pace: 'together', stops: 2, polled: [1], at });
  const stop = (number: number) => ({
    number,
    first: number,
    last: number,
    question: { type: 'made' as const, pattern: 'passage' as const },
  });
  const sitting = (await shelf.sittings.open({
    server: '1',
    channel: '2',
    article: 'a',
    plan: { hash: 'h', by: 'text', stops: [stop(1), stop(2)], glossary: [] },
    state: { ...state, present: members },
  }))!;
  const venue = { desk: deskWith(shelf), rest: wire().rest, words, forAll: words, now: () => new Date(at) };
  return { shelf, sitting, venue };
}

describe('many at once', () => {
  it('are all counted: 500 members who vote in the same moment', async () => {
    const members = Array.from({ length: 500 }, (_, i) => `member${i}`);
    const { shelf, sitting, venue } = await opened(members);
    await Promise.all(
      members.map((by, i) =>
        play(venue, sitting.id, { type: 'vote', by, at, stop: 1, voice: i % 5 === 0 ? 'argued' : 'reported' }),
      ),
    );
    const { state } = (await shelf.sittings.find(sitting.id))!;
    expect(tallyOf(pollAt(state, 1).rounds[0]!)).toEqual({
      votes: { reported: 400, attributed: 0, argued: 100 },
      all: 500,
    });
  });

  it('move one stop, where two press Next on the same card', async () => {
    const { shelf, sitting, venue } = await opened(['ada', 'ben']);
    const next = { type: 'next', by: 'ada', at, from: 1 } as const;
    const both = await Promise.allSettled([play(venue, sitting.id, next), play(venue, sitting.id, next)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await shelf.sittings.find(sitting.id))!.state.stop).toBe(2);
  });

  it('make their change of what another process has stored meanwhile', async () => {
    const { shelf, sitting, venue } = await opened(['ada', 'ben']);
    let first = true;
    const change: typeof shelf.sittings.change = async (stored, changes) => {
      if (first) await shelf.sittings.change(stored, { named: [{ member: 'ada', name: 'Ada' }] });
      first = false;
      return shelf.sittings.change(stored, changes);
    };
    const desk = deskWith({ ...shelf, sittings: { ...shelf.sittings, change } });
    const { after } = await alter({ ...venue, desk }, sitting.id, () => ({ card: '7' }));
    expect(after).toMatchObject({ card: '7', named: [{ member: 'ada', name: 'Ada' }], version: 3 });
  });
});
