import { describe, expect, it } from 'vitest';
import { openSitting } from '../../src/reading/index.ts';
import { MOST_CARDS } from '../../src/shelf/cards.ts';
import { MOST_CORRECTIONS } from '../../src/shelf/corrections.ts';
import { openDatabase } from '../../src/shelf/database.ts';
import { MOST_DRAFTS } from '../../src/shelf/drafts.ts';
import type { Schema } from '../../src/shelf/schema.ts';
import { MOST_BEGUN, MOST_OF_MEMBER, MOST_RECORDED, MOST_SITTINGS } from '../../src/shelf/sitting-bounds.ts';
import { onPostgres, postgresFor } from './databases.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const server = '1001';
/** Rows of one statement: SQLite takes some 30,000 values. */
const CHUNK = 500;

/** A shelf with one article, and a way to put rows into its tables as months of use would. */
async function usedShelf() {
  const folder = temporaryFolder();
  const { shelf } = await shelfIn(folder);
  const { slug } = await shelf.add({ server, reading: ferryReading(), origin: 'added', by: 'ada' });
  const fill = async <Table extends keyof Schema>(table: Table, rows: readonly Schema[Table][]) => {
    const db = await openDatabase({ folder, ...(onPostgres ? { address: await postgresFor(folder) } : {}) });
    for (let at = 0; at < rows.length; at += CHUNK)
      await db
        .insertInto(table)
        .values(rows.slice(at, at + CHUNK) as never)
        .execute();
    await db.destroy();
  };
  const { plan } = await shelf.plan(server, slug);
  const state = (at: Date) =>
    openSitting({ host: 'ada', pace: 'open', stops: plan.stops.length, polled: [], at: at.toISOString() });
  const begin = (channel: string, at: Date) =>
    shelf.sittings.open({ server, channel, article: slug, plan, state: state(at) });
  return { shelf, slug, fill, begin, plan, state };
}

const many = <Row>(count: number, row: (i: number) => Row) => Array.from({ length: count }, (_, i) => row(i));
const noon = (day: number) => new Date(Date.UTC(2026, 2, day, 12));

describe('what one member or server may make the bot keep', () => {
  it('buttons: of more than so many messages the oldest stop working, and nobody else’s do', async () => {
    const { shelf, fill } = await usedShelf();
    const old = { kind: 'answer', server, data: '{}' };
    const at = (i: number) => new Date(Date.now() - 1e9 + i).toISOString();
    await fill('card', [
      ...many(MOST_CARDS, (i) => ({ ...old, id: `ada${i}`, owner: 'ada', made_at: at(i) })),
      { ...old, id: 'bob0', owner: 'bob', made_at: at(0) },
    ]);
    const id = await shelf.cards.keep({ kind: 'answer', server, owner: 'ada', data: {} });
    expect(await shelf.cards.find('ada0')).toBeUndefined();
    for (const kept of ['ada1', `ada${MOST_CARDS - 1}`, 'bob0', id]) expect(await shelf.cards.find(kept)).toBeDefined();
  });

  it('drafts: so many a member, and the text of one of them can be given again', async () => {
    const { shelf } = await usedShelf();
    const draft = (n: number, owner = 'ada') =>
      shelf.drafts.make({ server, owner, reading: ferryReading(`Draft ${n}.`) });
    for (let n = 0; n < MOST_DRAFTS; n++) await draft(n);
    await expect(draft(MOST_DRAFTS)).rejects.toMatchObject({ code: 'drafts-full', context: { most: MOST_DRAFTS } });
    await draft(0);
    await draft(MOST_DRAFTS, 'bob');
  });

  it('corrections: so many a server; those that are there can still be changed and taken back', async () => {
    const { shelf, slug, fill } = await usedShelf();
    const { article, annotation } = await shelf.open(server, slug);
    const [first, second] = annotation.sentences;
    await shelf.correct(server, slug, { sentence: first!.id, voice: 'argued', by: 'ada' });
    const row = { server, paragraph: 1, start: 0, end: 9, voice: 'argued', was: 'reported', by: 'ada', why: null };
    const rows = many(MOST_CORRECTIONS - 1, (i) => ({ ...row, hash: `${i}`, at: noon(1).toISOString() }));
    await fill('correction', rows);
    const correct = (sentence: string) => shelf.correct(server, slug, { sentence, voice: 'attributed', by: 'ada' });
    await expect(correct(second!.id)).rejects.toMatchObject({ code: 'corrections-full' });
    await correct(first!.id);
    await shelf.uncorrect(server, slug, first!.id);
    await correct(second!.id);
    expect((await shelf.open(server, article.slug)).annotation.sentences[1]!.corrected).toBeDefined();
  });

  it('sittings: so many begin in a day, and the next is told from when', async () => {
    const { shelf, begin, state } = await usedShelf();
    for (let i = 0; i < MOST_BEGUN; i++) {
      const sitting = (await begin('hall', new Date(noon(1).getTime() + i)))!;
      await shelf.sittings.change(sitting, { state: { ...state(noon(1)), status: 'ended' } });
    }
    const more = begin('hall', new Date(noon(1).getTime() + 1_000));
    await expect(more).rejects.toMatchObject({ code: 'sittings-today', context: { until: noon(2) } });
    expect(await begin('hall', new Date(noon(2).getTime() + 1))).toBeDefined();
  });

  it('sittings: of so many of a server those that ended longest ago are let go, with what was recorded', async () => {
    const { shelf, slug, fill, begin, plan, state } = await usedShelf();
    const row = { server, card: null, article: slug, version: 1, schedule: null, next_at: null, named: '[]' };
    const at = (i: number) => new Date(Date.UTC(2020, 0, 1) + i * 1e7).toISOString();
    const told = (status: string) => ({ status, state: JSON.stringify({ ...state(noon(1)), status }) });
    await fill(
      'sitting',
      many(MOST_SITTINGS, (i) => ({
        ...row,
        ...told(i === 0 ? 'paused' : 'ended'),
        id: `s${i}`,
        channel: `c${i}`,
        plan: JSON.stringify(plan),
        started_at: at(i),
      })),
    );
    expect(await begin('one', noon(1))).toBeDefined();
    expect(await begin('two', noon(1))).toBeDefined();
    // The oldest of all has not ended.
    expect(await shelf.sittings.find('s0')).toBeDefined();
    expect(await shelf.sittings.find('s1')).toBeUndefined();
    expect(await shelf.sittings.find('s2')).toBeDefined();
  });

  it('what is recorded of a sitting: so much of a member, so much in all', async () => {
    const { shelf, fill, begin } = await usedShelf();
    const { id } = (await begin('hall', noon(1)))!;
    const ask = (member: string) =>
      shelf.sittings.record(id, { kind: 'asked', member, stop: 1, data: { question: 'Why?' }, at: noon(1) });
    const row = { sitting: id, kind: 'asked', stop: 1, data: '{}', at: noon(1).toISOString() };
    await fill(
      'sitting_entry',
      many(MOST_OF_MEMBER.asked - 1, (i) => ({ ...row, id: `a${i}`, member: 'ada' })),
    );
    expect([await ask('ada'), await ask('ada'), await ask('bob')]).toEqual([true, false, true]);
    const room = MOST_RECORDED - MOST_OF_MEMBER.asked - 1;
    await fill(
      'sitting_entry',
      many(room - 1, (i) => ({ ...row, id: `m${i}`, member: `m${i}` })),
    );
    expect([await ask('cleo'), await ask('dora')]).toEqual([true, false]);
    expect(await shelf.sittings.entries(id)).toHaveLength(MOST_RECORDED);
  });
});
