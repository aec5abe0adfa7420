import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { Fault } from '../../fault.ts';
import type { Database } from '../database.ts';
import { migrations } from '../migrations/index.ts';
import { EndLine, FORMAT, fromCell, Head, linesOf, RowLine, TableLine, Tally } from './format.ts';
import { type AnyTables, type Row, TABLES } from './tables.ts';
import { fileFault } from './trouble.ts';

export type RestoreReport = Readonly<{ rows: number; made: string; version: string }>;

/** Rows, and characters of them, that go to the database at a time. SQLite takes 32,766 values in one statement. */
const BATCH = { values: 10_000, characters: 4_000_000 } as const;

/**
 * Puts what a backup holds into the database, all or nothing: it need not have been of the same kind of database.
 * @param replace takes away what is there; without it, only an empty database is filled
 * @throws Fault `backup` where the file is no backup, is damaged or newer than this program, or the database is not empty
 */
export async function restore(
  db: Database,
  file: string,
  { replace = false }: Readonly<{ replace?: boolean }> = {},
): Promise<RestoreReport> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const tables = transaction as unknown as AnyTables;
      if (replace) await empty(tables);
      else await requireEmpty(tables);
      return await fillFrom(file, tables);
    });
  } catch (error) {
    throw fileFault(error, file);
  }
}

async function fillFrom(file: string, db: AnyTables): Promise<RestoreReport> {
  let failure: unknown;
  const filling = async (text: AsyncIterable<Uint8Array>) => {
    try {
      return await fill(db, linesOf(text));
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  try {
    return await pipeline(createReadStream(file), createGunzip(), filling);
  } catch (error) {
    // A pipeline that is left early calls it an abortion, whatever the reason was.
    throw failure ?? error;
  }
}

async function fill(db: AnyTables, lines: AsyncGenerator<string>): Promise<RestoreReport> {
  const tally = new Tally();
  const first = await lines.next();
  const head = readHead(first.done ? '' : first.value);
  tally.add(`${first.value}\n`);
  let table: z.infer<typeof TableLine> | undefined;
  let batch: Row[] = [];
  let characters = 0;
  let end: z.infer<typeof EndLine> | undefined;
  const flush = async () => {
    if (table && batch.length > 0) await db.insertInto(table.table).values(batch).execute();
    batch = [];
    characters = 0;
  };
  for await (const text of lines) {
    if (end) throw damaged();
    const value = parse(text);
    if (Array.isArray(value)) {
      const cells = RowLine.safeParse(value).data;
      if (!table || cells?.length !== table.columns.length) throw damaged();
      batch.push(Object.fromEntries(table.columns.map((column, i) => [column, fromCell(cells[i]!)])));
      characters += text.length;
      tally.rows++;
      if (batch.length * table.columns.length >= BATCH.values || characters >= BATCH.characters) await flush();
    } else {
      await flush();
      end = EndLine.safeParse(value).data;
      table = end ? undefined : TableLine.safeParse(value).data;
      if (!end && !TABLES.some(({ name }) => name === table?.table)) throw damaged();
    }
    if (!end) tally.add(`${text}\n`);
  }
  const counted = tally.end();
  if (end?.sha256 !== counted.sha256 || end.rows !== counted.rows) throw damaged();
  return { rows: counted.rows, made: head.made, version: head.version };
}

function readHead(text: string): Head {
  const head = Head.safeParse(parse(text)).data;
  if (!head) throw new Fault('backup', 'This is no backup of Pullquote’s. Nothing was changed.');
  const newer = head.migrations.filter((name) => !(name in migrations));
  if (head.format !== FORMAT || newer.length > 0)
    throw new Fault(
      'backup',
      `This backup was made by a newer Pullquote (${head.version}). Update Pullquote, then restore it. Nothing was changed.`,
    );
  return head;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged();
  }
}

function damaged(): Fault {
  return new Fault('backup', 'This backup is damaged or was cut short. Nothing was changed; use another one.');
}

async function empty(db: AnyTables): Promise<void> {
  for (const { name } of [...TABLES].reverse()) await db.deleteFrom(name).execute();
}

async function requireEmpty(db: AnyTables): Promise<void> {
  for (const { name } of TABLES)
    if (await db.selectFrom(name).selectAll().limit(1).executeTakeFirst())
      throw new Fault(
        'backup',
        'The database is not empty. Name a new one by DATABASE_URL or DATA_FOLDER, or say --replace: what is there is then lost.',
      );
}
