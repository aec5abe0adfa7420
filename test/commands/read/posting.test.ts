import { describe, expect, it } from 'vitest';
import { refresh } from '../../../commands/read/posting.ts';
import { openSitting } from '../../../src/reading/index.ts';
import { ferryReading, shelfIn, temporaryFolder } from '../../shelf/stand-ins.ts';
import { deskWith, wire, words } from './wire.ts';

const at = '2026-03-03T19:00:00.000Z';

async function carded() {
  const { shelf } = await shelfIn(temporaryFolder());
  const { slug } = await shelf.add({ server: '1', reading: ferryReading(), origin: 'added' });
  const { plan } = await shelf.plan('1', slug);
  const state = openSitting({ host: '301', pace: 'together', stops: plan.stops.length, polled: [], at });
  const opened = (await shelf.sittings.open({ server: '1', channel: '2', article: slug, plan, state }))!;
  const sitting = (await shelf.sittings.change(opened, { card: 'first' }))!;
  const line = wire();
  return {
    shelf,
    sitting,
    line,
    venue: { desk: deskWith(shelf), rest: line.rest, words, forAll: words, now: () => new Date(at) },
  };
}

describe('a card', () => {
  it('that somebody deleted comes again', async () => {
    const { shelf, sitting, line, venue } = await carded();
    line.refuse('2/messages/first', 10008);
    await refresh(venue, sitting.id);
    expect(line.posted('2')).toHaveLength(1);
    expect((await shelf.sittings.find(sitting.id))!.card).toBe('message1');
  });

  it('is edited few times for many wishes at once, and last as all of them left it', async () => {
    const { shelf, sitting, line, venue } = await carded();
    const joining = Array.from({ length: 40 }, async (_, i) => {
      for (let stored = sitting, done = false; !done; ) {
        const present = [...stored.state.present, `4${i}`];
        done = (await shelf.sittings.change(stored, { state: { ...stored.state, present } })) !== undefined;
        stored = (await shelf.sittings.find(sitting.id))!;
      }
      await refresh(venue, sitting.id);
    });
    await Promise.all(joining);
    const edits = line.sent.filter(({ method }) => method === 'PATCH');
    expect(edits.length).toBeLessThan(40);
    expect(JSON.stringify(edits.at(-1)!.body)).toContain('41 readers');
  });
});
