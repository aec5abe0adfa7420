import { type DatabasePlace, openDatabase } from '../../src/shelf/database.ts';

/** Servers of the crowd. */
const SERVERS = 10_000;
/** Rows that go in with one statement. */
const BATCH = 500;

/** Ten thousand servers' shelves and sittings, of texts that are there: what a look at a shelf must find its way through. */
export async function crowd(place: DatabasePlace, entries: number): Promise<void> {
  const db = await openDatabase(place);
  try {
    const { id: _, ...row } = await db.selectFrom('article').selectAll().limit(1).executeTakeFirstOrThrow();
    for (let first = 0; first < entries; first += BATCH)
      await db
        .insertInto('article')
        .values(
          Array.from({ length: Math.min(BATCH, entries - first) }, (_, k) => {
            const i = first + k;
            const [server, slug] = [`crowd-${i % SERVERS}`, `article-${i}`];
            return { ...row, id: `crowd${i}`, server, slug, added_at: new Date(1.7e12 + i * 1_000).toISOString() };
          }),
        )
        .execute();
    const state = JSON.stringify({ filler: 'x'.repeat(3_000) });
    for (let first = 0; first < SERVERS; first += BATCH)
      await db
        .insertInto('sitting')
        .values(
          Array.from({ length: BATCH }, (_, k) => ({
            id: `crowd${first + k}`,
            server: `crowd-${first + k}`,
            channel: `${first + k}`,
            card: 'posted',
            article: 'article-1',
            plan: '{}',
            state,
            status: 'reading',
            version: 1,
            schedule: null,
            next_at: '2999-01-01T00:00:00.000Z',
            named: '[]',
            started_at: '2026-01-01T00:00:00.000Z',
          })),
        )
        .execute();
  } finally {
    await db.destroy();
  }
}
