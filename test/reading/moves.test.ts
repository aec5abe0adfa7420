import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Move, move, openSitting, type Sitting } from '../../src/reading/index.ts';

const at = '2026-03-01T19:00:00Z';
const opened = (pace: 'together' | 'open' = 'together') =>
  openSitting({ host: 'ada', pace, stops: 5, polled: [2, 4], at });

/** Makes moves one after the other; those that are refused change nothing. */
function made(
  sitting: Sitting,
  ...moves: readonly (Omit<Extract<Move, { at: string }>, 'at'> & Record<string, unknown>)[]
): Sitting {
  return moves.reduce((now, next) => {
    const outcome = move(now, { at, ...next } as Move);
    return 'sitting' in outcome ? outcome.sitting : now;
  }, sitting);
}
const refusal = (sitting: Sitting, made: Record<string, unknown>) => {
  const outcome = move(sitting, { at, ...made } as Move);
  return 'refused' in outcome ? outcome.refused : undefined;
};

describe('a sitting with as many readers as it holds', () => {
  it('takes in no more, until somebody leaves', () => {
    const present = Array.from({ length: 1_000 }, (_, i) => `reader ${i}`);
    const full: Sitting = { ...opened('open'), host: present[0]!, present };
    expect(refusal(full, { type: 'join', by: 'ben' })).toBe('full');
    expect(refusal(full, { type: 'join', by: 'reader 7' })).toBe('already');
    const after = made(full, { type: 'leave', by: 'reader 7' }, { type: 'join', by: 'ben' });
    expect(after.present.at(-1)).toBe('ben');
  });
});

describe('going on', () => {
  it('moves one stop when two press Next at once', () => {
    const sitting = made(opened(), { type: 'next', by: 'ada', from: 1 }, { type: 'next', by: 'ada', from: 1 });
    expect(sitting.stop).toBe(2);
  });

  it('is the host’s, together; of more than half of those present, open', () => {
    const together = made(opened(), { type: 'join', by: 'ben' });
    expect(refusal(together, { type: 'next', by: 'ben', from: 1 })).toBe('not-host');
    const open = made(
      opened('open'),
      { type: 'join', by: 'ben' },
      { type: 'join', by: 'chi' },
      { type: 'next', by: 'ben', from: 1 },
    );
    expect(open.stop).toBe(1);
    expect(refusal(open, { type: 'next', by: 'ben', from: 1 })).toBe('already');
    expect(made(open, { type: 'next', by: 'chi', from: 1 }).stop).toBe(2);
  });

  it('remembers how far the group has been when it goes back', () => {
    const sitting = made(opened(), { type: 'goto', by: 'ada', stop: 4 }, { type: 'back', by: 'ada', from: 4 });
    expect(sitting).toMatchObject({ stop: 3, reached: 4 });
  });

  it('ends at the first and the last stop', () => {
    expect(refusal(opened(), { type: 'back', by: 'ada', from: 1 })).toBe('first-stop');
    expect(refusal(made(opened(), { type: 'goto', by: 'ada', stop: 5 }), { type: 'next', by: 'ada', from: 5 })).toBe(
      'last-stop',
    );
    expect(refusal(opened(), { type: 'goto', by: 'ada', stop: 6 })).toBe('no-such-stop');
  });
});

describe('the host', () => {
  it('is followed by the one who has been there longest; an empty sitting waits, and is whoever’s resumes it', () => {
    const joined = made(opened(), { type: 'join', by: 'ben' }, { type: 'join', by: 'chi' });
    const left = made(joined, { type: 'leave', by: 'ada' });
    expect(left.host).toBe('ben');
    const empty = made(left, { type: 'leave', by: 'ben' }, { type: 'leave', by: 'chi' });
    expect(empty.status).toBe('paused');
    expect(made(empty, { type: 'resume', by: 'dee' })).toMatchObject({
      status: 'reading',
      host: 'dee',
      present: ['dee'],
    });
  });

  it('hands over only to somebody who is there', () => {
    expect(refusal(opened(), { type: 'hand-over', by: 'ada', to: 'ben' })).toBe('not-present');
  });

  it('cannot be overruled but by a moderator', () => {
    const joined = made(opened(), { type: 'join', by: 'ben' });
    expect(refusal(joined, { type: 'end', by: 'ben' })).toBe('not-host');
    expect(made(joined, { type: 'end', by: 'ben', moderator: true }).status).toBe('ended');
  });
});

describe('a blind vote', () => {
  const voting = made(opened(), { type: 'join', by: 'ben' }, { type: 'next', by: 'ada', from: 1 });

  it('can be changed until the reveal, and counts once a member', () => {
    const voted = made(
      voting,
      { type: 'vote', by: 'ben', stop: 2, voice: 'argued' },
      { type: 'vote', by: 'ben', stop: 2, voice: 'reported' },
    );
    expect(voted.polls[2]!.rounds).toEqual([{ ben: 'reported' }]);
    const revealed = made(voted, { type: 'reveal', by: 'ada', stop: 2 });
    expect(refusal(revealed, { type: 'vote', by: 'ben', stop: 2, voice: 'argued' })).toBe('already-revealed');
  });

  it('can be taken twice, and keeps what was voted before', () => {
    const twice = made(
      voting,
      { type: 'vote', by: 'ben', stop: 2, voice: 'argued' },
      { type: 'vote-again', by: 'ada', stop: 2 },
      { type: 'vote', by: 'ben', stop: 2, voice: 'reported' },
    );
    expect(twice.polls[2]!.rounds).toEqual([{ ben: 'argued' }, { ben: 'reported' }]);
    expect(refusal(twice, { type: 'vote-again', by: 'ada', stop: 2 })).toBe('too-many-rounds');
  });

  it('is of those present, on a stop that has a poll and has been reached', () => {
    expect(refusal(voting, { type: 'vote', by: 'zoe', stop: 2, voice: 'argued' })).toBe('not-present');
    expect(refusal(voting, { type: 'vote', by: 'ben', stop: 1, voice: 'argued' })).toBe('no-poll');
    expect(refusal(voting, { type: 'vote', by: 'ben', stop: 4, voice: 'argued' })).toBe('no-poll');
    expect(refusal(voting, { type: 'reveal', by: 'ada', stop: 2 })).toBe('no-votes');
  });
});

describe('any moves by anybody', () => {
  const member = fc.constantFrom('ada', 'ben', 'chi', 'zoe');
  const stop = fc.integer({ min: -1, max: 7 });
  const anyMove = fc.record({
    by: member,
    to: member,
    at: fc.constant(at),
    moderator: fc.boolean(),
    type: fc.constantFrom(
      'join',
      'leave',
      'pause',
      'resume',
      'end',
      'next',
      'back',
      'goto',
      'hand-over',
      'set-pace',
      'vote',
      'reveal',
      'vote-again',
    ),
    from: stop,
    stop,
    pace: fc.constantFrom('together', 'open'),
    voice: fc.constantFrom('reported', 'attributed', 'argued'),
  });

  it('never reach an illegal state, and never lose a vote or count one twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('together' as const, 'open' as const),
        fc.array(anyMove, { maxLength: 60 }),
        (pace, moves) => {
          let sitting = opened(pace);
          const said = new Map<string, string>();
          for (const made of moves) {
            const outcome = move(sitting, made as unknown as Move);
            if ('refused' in outcome) continue;
            if (made.type === 'vote')
              said.set(`${made.stop}/${made.by}/${sitting.polls[made.stop]?.rounds.length ?? 1}`, made.voice);
            sitting = outcome.sitting;

            expect(sitting.stop).toBeGreaterThanOrEqual(1);
            expect(sitting.stop).toBeLessThanOrEqual(sitting.reached);
            expect(sitting.reached).toBeLessThanOrEqual(sitting.stops);
            expect(new Set(sitting.present).size).toBe(sitting.present.length);
            if (sitting.present.length > 0) expect(sitting.present).toContain(sitting.host);
            else expect(sitting.status).not.toBe('reading');
            const counted = Object.entries(sitting.polls).flatMap(([at, { rounds }]) =>
              rounds.flatMap((round, i) =>
                Object.entries(round).map(([by, voice]) => [`${at}/${by}/${i + 1}`, voice] as const),
              ),
            );
            expect(new Map(counted)).toEqual(said);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
