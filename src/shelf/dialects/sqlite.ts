import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { Fault } from '../../fault.ts';
import { UNANSWERED } from './unanswered.ts';

/** Milliseconds that a statement waits for another process's transaction before it fails. */
const BUSY_TIMEOUT = 5_000;

/** Milliseconds after which a transaction that waits for its turn tries again. */
const BUSY_PAUSE = 5;

function sqliteFile(folder: string): string {
  return path.join(folder, 'pullquote.sqlite');
}

/** Makes the folder where it is missing. @throws Fault `data-folder` where it cannot be written */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/**
 * SQLite in a folder: the default.
 * @throws Fault `data-folder` where the file cannot be written, `database` where it is not a database
 */
export function sqlite(folder: string): Dialect {
  const config = { database: connect(sqliteFile(folder)) };
  const dialect = new SqliteDialect(config);
  return {
    createDriver: () => new TakingTurns(config),
    createAdapter: () => new WholeMigrations(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

/** What went wrong when the tables were brought up to date, in words. */
export function sqliteFault(folder: string, error: unknown): Fault {
  return /readonly/i.test(String(error)) ? unwritable(folder, error) : broken(sqliteFile(folder), error);
}

/**
 * Transactions that take the right to write as they begin. One that reads first and then writes would fail at its first
 * write, without waiting, where another process has written in between. Waiting leaves the thread to others.
 */
class TakingTurns extends SqliteDriver {
  readonly #database: SQLite.Database;

  constructor(config: Readonly<{ database: SQLite.Database }>) {
    super(config);
    this.#database = config.database;
  }

  /** A full disk rolls back by itself: rolling back once more would fail, and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return speaking(await super.acquireConnection());
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const patience = performance.now() + BUSY_TIMEOUT;
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
    await run('pragma busy_timeout = 0');
    try {
      for (;;) {
        try {
          await run('begin immediate');
          return;
        } catch (error) {
          if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > patience) throw error;
          await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE));
        }
      }
    } finally {
      await run(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}

/** SQLite's codes for a disk that is full, broken or read-only. */
const DISK = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/;

/** A connection whose errors of the disk are Faults: no bug, and for whoever runs Pullquote to mend. */
function speaking(connection: DatabaseConnection): DatabaseConnection {
  return {
    streamQuery: (query, size) => connection.streamQuery(query, size),
    async executeQuery(query) {
      try {
        return await connection.executeQuery(query);
      } catch (error) {
        throw runningFault(error);
      }
    },
  };
}

/** In words for a member, who is not told where the database is; anything but the disk comes back as it is. */
function runningFault(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !DISK.test(code)) return error;
  return new Fault('database', UNANSWERED, { code, reason: String(message) }, error);
}

/** A migration is one transaction, so that of two processes that start together one makes the tables. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
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
