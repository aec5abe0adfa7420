import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { Fault } from '../fault.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** Milliseconds that a statement waits for another process's transaction before it fails. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens the database in `folder`, which is made where it is missing, and brings its tables up to date.
 * @throws Fault `data-folder` where the folder cannot be written, `database` where the file is not a database of ours
 */
export async function openDatabase(folder: string): Promise<Database> {
  prepareFolder(folder);
  const file = path.join(folder, 'pullquote.sqlite');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connect(file) }) });
  await migrate(db, file);
  return db;
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function connect(file: string): SQLite.Database {
  try {
    const connection = new SQLite(file, { timeout: BUSY_TIMEOUT });
    connection.pragma('journal_mode = WAL');
    // In WAL mode, NORMAL keeps every commit through the end of the process, `kill -9` included, and the database sound
    // through a loss of power, which may take the last commits. FULL would keep those too, for an fsync of 6 to 16 ms on
    // the main thread at every button that is pressed.
    connection.pragma('synchronous = NORMAL');
    connection.pragma('foreign_keys = ON');
    return connection;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (/READONLY|CANTOPEN|PERM/.test(code)) throw unwritable(path.dirname(file), error);
    throw broken(file, error);
  }
}

async function migrate(db: Database, file: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  await db.destroy();
  if (/readonly/i.test(String(error))) throw unwritable(path.dirname(file), error);
  throw broken(file, error);
}

function unwritable(folder: string, cause: unknown): Fault {
  return new Fault(
    'data-folder',
    `Cannot write in the data folder ${folder}. Give this user write access, or set DATA_FOLDER to another folder.`,
    { folder },
    cause,
  );
}

function broken(file: string, cause: unknown): Fault {
  return new Fault(
    'database',
    `Cannot use the database ${file} (${(cause as Error).message}). Restore it from a backup, or move it away to begin anew.`,
    { file },
    cause,
  );
}
