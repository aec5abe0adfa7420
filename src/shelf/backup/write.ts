import { createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { Fault } from '../../fault.ts';
import { type Database, isPostgres } from '../database.ts';
import { migrations } from '../migrations/index.ts';
import { FORMAT, type Head, line, lineOfRow, Tally } from './format.ts';
import { type AnyTables, pagesOf, TABLES } from './tables.ts';
import { fileFault } from './trouble.ts';

/** What a backup holds. */
export type BackupReport = Readonly<{ rows: number; bytes: number }>;

/**
 * Writes all that is in the database to a file, as it is at one moment, while others go on using it. The file appears
 * whole under its name, for its owner's eyes only: it holds what members asked and kept.
 * @throws Fault `backup` where the file is there already or cannot be written
 */
export async function backUp(db: Database, file: string, version: string, now: Date): Promise<BackupReport> {
  if (await isThere(file)) throw new Fault('backup', `${file} is there already. Name a file that is not.`, { file });
  const fresh = `${file}.${process.pid}.new`;
  const tally = new Tally();
  const head: Head = {
    pullquote: 'backup',
    format: FORMAT,
    version,
    made: now.toISOString(),
    migrations: Object.keys(migrations),
  };
  try {
    await atOneMoment(db, (snapshot) =>
      pipeline(
        Readable.from(textOf(snapshot, head, tally), { objectMode: true }),
        // Most of it is vectors, which hardly shrink: a thorough search takes three times as long for 2 %.
        createGzip({ level: 1 }),
        createWriteStream(fresh, { mode: 0o600 }),
      ),
    );
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw fileFault(error, file);
  }
  return { rows: tally.rows, bytes: (await stat(file)).size };
}

async function* textOf(db: AnyTables, head: Head, tally: Tally): AsyncGenerator<string> {
  yield tally.add(line(head));
  for (const table of TABLES) {
    let columns: readonly string[] | undefined;
    for await (const rows of pagesOf(db, table)) {
      if (!columns) {
        columns = Object.keys(rows[0]!);
        yield tally.add(line({ table: table.name, columns }));
      }
      for (const row of rows) yield tally.add(lineOfRow(row, columns));
      tally.rows += rows.length;
    }
  }
  yield line(tally.end());
}

/** All reading in `work` sees the database as it was at the first of it. Others write on meanwhile. */
function atOneMoment<Result>(db: Database, work: (snapshot: AnyTables) => Promise<Result>): Promise<Result> {
  const begin = isPostgres(db) ? 'begin isolation level repeatable read read only' : 'begin';
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      return await work(connection as unknown as AnyTables);
    } finally {
      await sql.raw('rollback').execute(connection);
    }
  });
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
