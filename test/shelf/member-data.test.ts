import { describe, expect, it } from 'vitest';
import { openSitting, recordOf, type Sitting } from '../../src/reading/index.ts';
import { withoutMember } from '../../src/shelf/member-data.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const ADA = '1300000000000000301';
const BEN = '1300000000000000302';
const SERVER = '1001';

/** A shelf on which Ada has left a trace of every kind. */
async function withTraces() {
  const folder = temporaryFolder();
  const { shelf } = await shelfIn(folder);
  const { slug } = await shelf.add({ server: SERVER, by: ADA, reading: ferryReading(), origin: 'added' });
  const { article, annotation } = await shelf.open(SERVER, slug);
  const quote = { paragraph: 1, span: { start: 0, end: 20 }, voice: 'reported' as const };
  const about = { hash: article.hash, slug, title: article.title, citation: '' };
  for (const member of [ADA, BEN]) {
    await shelf.notebooks.keep({ server: SERVER, member, ...about, quote });
    await shelf.cards.keep({
      kind: 'answer',
      server: SERVER,
      owner: member,
      data: { question: `what ${member} asked` },
    });
  }
  await shelf.correct(SERVER, slug, {
    sentence: annotation.sentences[0]!.id,
    voice: 'argued',
    by: ADA,
    why: 'my own words',
  });
  await shelf.settings.set({ type: 'member', server: SERVER, member: ADA }, 'language', 'fr', ADA);
  await shelf.settings.set({ type: 'server', server: SERVER }, 'replies', 'public', ADA);
  const { plan } = await shelf.plan(SERVER, slug);
  const at = '2025-04-02T10:00:00.000Z';
  const opened = openSitting({ host: ADA, pace: 'together', stops: plan.stops.length, polled: [1], at });
  const state: Sitting = {
    ...opened,
    present: [ADA, BEN],
    wishes: { [ADA]: 'next' },
    polls: { 1: { rounds: [{ [ADA]: 'argued', [BEN]: 'reported' }], revealed: true } },
  };
  const sitting = (await shelf.sittings.open({ server: SERVER, channel: '5', article: slug, plan, state }))!;
  await shelf.sittings.change(sitting, { named: [{ member: ADA, name: 'Ada' }] });
  const entry = { member: ADA, stop: 1, at: new Date(at) };
  await shelf.sittings.record(sitting.id, {
    ...entry,
    kind: 'asked',
    data: { question: 'A “question” of mine?', answered: false },
  });
  await shelf.sittings.record(sitting.id, { ...entry, kind: 'kept', data: { sentence: '1.1' } });
  return { shelf, slug, sitting };
}

describe('what is kept of a member', () => {
  it('is given whole, and nobody else’s with it', async () => {
    const { shelf } = await withTraces();
    const kept = await shelf.members.of(ADA);
    expect(kept).toMatchObject({
      settings: [{ server: SERVER, key: 'language', value: 'fr' }],
      made: [{ scope: 'server', key: 'replies', value: 'public' }],
      notebook: [{ server: SERVER, paragraph: 1 }],
      corrections: [{ voice: 'argued', why: 'my own words' }],
      articles: [{ server: SERVER }],
      replies: [{ data: { question: `what ${ADA} asked` } }],
      sittings: [
        {
          host: true,
          present: true,
          shownAs: 'Ada',
          votes: [{ stop: 1, round: 1, voice: 'argued' }],
          entries: [
            { kind: 'asked', question: 'A “question” of mine?' },
            { kind: 'kept', sentence: '1.1' },
          ],
        },
      ],
    });
    expect(JSON.stringify(kept)).not.toContain(BEN);
    expect(Object.values(await shelf.members.of('42')).flat()).toEqual([]);
  });

  it('is gone after it is erased: no trace, and no total of the group’s changed', async () => {
    const { shelf, slug, sitting } = await withTraces();
    const record = async () => {
      const now = (await shelf.sittings.find(sitting.id))!;
      const { readers, stops, unanswered } = recordOf(
        now.plan,
        now.state,
        await shelf.sittings.entries(now.id),
        () => 'reported',
      );
      return { readers, votes: stops[0]!.vote!.rounds, kept: stops[0]!.kept.length, open: unanswered.length };
    };
    const before = await record();
    await shelf.members.erase(ADA);
    expect(Object.values(await shelf.members.of(ADA)).flat()).toEqual([]);
    expect(await record()).toEqual(before);
    const now = (await shelf.sittings.find(sitting.id))!;
    const everything = JSON.stringify([now, await shelf.sittings.entries(now.id), await shelf.corrections()]);
    expect(everything).not.toContain(ADA);
    expect(everything).not.toMatch(/question” of mine|my own words|"Ada"/);
    expect(now.state.host).toBe(BEN);
    expect(now.state.present).toEqual([BEN]);
    expect(now.named).toEqual([]);
    expect((await shelf.settings.at({ server: SERVER, member: ADA })).language.from).toBe('default');
    expect((await shelf.settings.at({ server: SERVER })).replies.value).toBe('public');
    expect((await shelf.open(SERVER, slug)).annotation.sentences[0]!.voice).toBe('argued');
    expect(await shelf.notebooks.list({ server: SERVER, member: BEN })).toHaveLength(1);
  });

  it('leaves an ended sitting as it was, under a name that is nobody’s', () => {
    const state = openSitting({ host: ADA, pace: 'open', stops: 2, polled: [], at: '2025-04-02T10:00:00.000Z' });
    const ended = withoutMember({ ...state, status: 'ended', present: [ADA, BEN] }, ADA, 'gone-1');
    expect(ended).toMatchObject({ host: 'gone-1', present: ['gone-1', BEN], status: 'ended' });
    const alone = withoutMember(state, ADA, 'gone-1');
    expect(alone).toMatchObject({ host: 'gone-1', present: [], status: 'reading' });
  });
});
