import { once } from 'node:events';
import net from 'node:net';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/shelf/database.ts';
import { asAdmin, NO_POSTGRES, onPostgres, postgresFor, withDatabase } from './databases.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const name = (address: string) => new URL(address).pathname.slice(1);
async function listening() {
  const server = net.createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as net.AddressInfo).port };
}
const endConnections = (address: string) =>
  asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name(address)}'`);

describe.skipIf(!onPostgres)(`PostgreSQL${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`, () => {
  const opening = (address: string) => openDatabase({ folder: temporaryFolder(), address });

  it('that does not answer is named without the password, with the remedy', async () => {
    const { server, port } = await listening();
    await new Promise((resolve) => server.close(resolve));
    await expect(opening(`postgresql://ada:s3cret@127.0.0.1:${port}/club`)).rejects.toMatchObject({
      code: 'database',
      message: `PostgreSQL does not answer at 127.0.0.1:${port}. Start it, or mend DATABASE_URL.`,
    });
  });

  it('that is something else, or hangs, is given up', async () => {
    const { server, port } = await listening();
    await expect(opening(`postgresql://ada@127.0.0.1:${port}/club`)).rejects.toMatchObject({
      code: 'database',
      message: expect.stringContaining('does not answer'),
    });
    server.close();
  });

  it('that does not accept the password says so', async () => {
    const address = new URL(await postgresFor(temporaryFolder()));
    address.password = 'wrong';
    await expect(opening(address.href)).rejects.toMatchObject({
      code: 'database',
      message: expect.stringMatching(/does not accept the password of “pullquote”/),
    });
    address.password = '';
    await expect(opening(address.href)).rejects.toMatchObject({ message: expect.stringMatching(/has none/) });
  });

  it('without the database says how to make it', async () => {
    await expect(opening(withDatabase('no_such_club'))).rejects.toMatchObject({
      code: 'database',
      message: expect.stringContaining('createdb --owner=pullquote no_such_club'),
    });
  });

  it('that lets the user make no tables says how to allow it', async () => {
    const address = new URL(await postgresFor(temporaryFolder()));
    const user = `guest_${Date.now()}`;
    await asAdmin(`create role ${user} login password 'guest'`);
    address.username = user;
    address.password = 'guest';
    await expect(opening(address.href)).rejects.toMatchObject({
      code: 'database',
      message: expect.stringContaining(`OWNER TO "${user}"`),
    });
    await asAdmin(`drop role ${user}`);
  });

  it('goes on after it was away: what was under way fails in words, what comes next does not', async () => {
    const folder = temporaryFolder();
    const { shelf } = await shelfIn(folder);
    const address = await postgresFor(folder);
    await shelf.notes.write('key', 'before');
    const other = await openDatabase({ folder: temporaryFolder(), address });
    // A write that waits for another's transaction, and is cut off while it does.
    let waiting: Promise<void> | undefined;
    await other
      .transaction()
      .execute(async (transaction) => {
        await transaction.updateTable('note').set({ value: 'held' }).execute();
        waiting = shelf.notes.write('key', 'cut off');
        waiting.catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 300));
        await endConnections(address);
        await transaction.selectFrom('note').selectAll().execute();
      })
      .catch(() => {});
    await expect(waiting).rejects.toMatchObject({ code: 'database', message: expect.stringMatching(/Try again/) });
    expect(await shelf.notes.read('key')).toBe('before');
    await shelf.notes.write('key', 'after');
    expect(await shelf.notes.read('key')).toBe('after');
    await other.destroy();
  });

  it('ends a statement that a member would not wait for, and none of a backup', async () => {
    const address = await postgresFor(temporaryFolder());
    for (const [patient, limit] of [
      [false, '30s'],
      [true, '0'],
    ] as const) {
      const db = await openDatabase({ folder: temporaryFolder(), address, patient });
      const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(db);
      expect(rows).toEqual([{ statement_timeout: limit }]);
      await db.destroy();
    }
  });

  it('that two processes open at once is made ready once', async () => {
    const address = await postgresFor(temporaryFolder());
    const opened = await Promise.all([opening(address), opening(address), opening(address)]);
    await Promise.all(opened.map((db) => db.destroy()));
  });
});

describe('two processes', () => {
  it.skipIf(!onPostgres)(
    'that add the same article at once add it once, and number two articles of one title',
    async () => {
      const folder = temporaryFolder();
      const first = await shelfIn(folder);
      const second = await shelfIn(folder);
      const reading = ferryReading();
      const longer = ferryReading('Nobody on the quay had expected it.');
      const slugs = await Promise.all(
        [first, second, first, second].map(async ({ shelf }, i) => {
          const added = await shelf.add({ server: '1001', reading: i < 2 ? reading : longer, origin: 'added' });
          return added.slug;
        }),
      );
      expect(new Set(slugs)).toEqual(new Set([reading.article.slug, `${reading.article.slug}-2`]));
      expect(await first.shelf.summaries('1001')).toHaveLength(2);
    },
  );

  it.skipIf(!onPostgres)('whose members import at once get through, every one of them', async () => {
    const folder = temporaryFolder();
    const shelves = [(await shelfIn(folder)).shelf, (await shelfIn(folder)).shelf];
    const servers = Array.from({ length: 30 }, (_, i) => `${1000 + i}`);
    const added = await Promise.all(
      servers.map(async (server, i) => {
        const shelf = shelves[i % 2]!;
        const reading = ferryReading(`Server ${server} had its own word on that.`);
        const draft = await shelf.drafts.make({ server, owner: 'mira', reading });
        return shelf.drafts.accept(server, draft.id, { by: 'mira' });
      }),
    );
    expect(added.every(({ known }) => !known)).toBe(true);
    expect(await Promise.all(servers.map((server) => shelves[0]!.summaries(server)))).toEqual(
      servers.map(() => [expect.objectContaining({ slug: 'the-night-ferry-returns' })]),
    );
  });

  it('that open an empty folder at once make its tables once', async () => {
    const folder = temporaryFolder();
    const opened = await Promise.all([1, 2, 3].map(() => shelfIn(folder)));
    expect(await opened[2]!.shelf.summaries('1001')).toEqual([]);
  });

  it('hold characters that PostgreSQL has none for', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    await shelf.notes.write('odd', 'a\0b');
    expect(await shelf.notes.read('odd')).toMatch(/^a[\0\uFFFD]b$/);
  });
});
