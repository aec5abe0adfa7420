import { Kysely, Migrator, PostgresAdapter, sql } from 'kysely';
import { Fault } from '../fault.ts';
import { postgres } from './dialects/postgres.ts';
import { openingFault } from './dialects/postgres-faults.ts';
import { prepareFolder, sqlite, sqliteFault } from './dialects/sqlite.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/**
 * Where the database is: at an address of PostgreSQL, or else in the folder. `patient`: a statement may take as long as it
 * takes, where nobody waits for an answer.
 */
export type DatabasePlace = Readonly<{ folder: string; address?: string; patient?: boolean }>;

/**
 * Opens the database, and brings its tables up to date. The folder is made where it is missing: indexes are cached there
 * whichever database it is.
 * @throws Fault `data-folder` where the folder cannot be written; `database` where PostgreSQL does not let us in or what
 *   is there is not a database of ours
 */
export async function openDatabase({ folder, address, patient = false }: DatabasePlace): Promise<Database> {
  prepareFolder(folder);
  if (address === undefined) {
    const db = new Kysely<Schema>({ dialect: sqlite(folder) });
    await migrate(db, (error) => sqliteFault(folder, error));
    return db;
  }
  // An index on a large table takes longer than a member would wait.
  const making = new Kysely<Schema>({ dialect: postgres(address, { patient: true }) });
  await migrate(making, (error) => postgresFault(error, address));
  if (patient) return making;
  await making.destroy();
  return new Kysely<Schema>({ dialect: postgres(address) });
}

async function migrate(db: Database, asFault: (error: unknown) => Fault): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    // Each makes tables of its own; they were written side by side, and may come to a database in any order.
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (!error) return;
  await db.destroy();
  throw asFault(error);
}

/** Milliseconds that a database has to say that it is there. */
const LIFE_SIGN = 2_000;

/** Whether the database answers in time. Never rejects. */
export async function answers(db: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LIFE_SIGN);
  });
  const asked = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** The number of the lock by which PostgreSQL's transactions take turns; any that no other program uses in our database. */
const TURN = 7_155_202;

/**
 * Does `work` as if no other process did anything meanwhile: what it reads is still so when it writes. Such transactions
 * take turns, in SQLite because it knows no others, in PostgreSQL by a lock that ends with the transaction. Serializable
 * ones were tried: tables as small as ours are locked whole, and of 20 servers that import at once most fail again and again.
 */
export async function transact<Result>(
  db: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    if (isPostgres(db)) await sql`select pg_advisory_xact_lock(${TURN})`.execute(transaction);
    return work(transaction);
  });
}

/** Whether it is PostgreSQL; else it is SQLite. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

function postgresFault(error: unknown, address: string): Fault {
  const cause = error instanceof Fault ? error.cause : error;
  return (
    openingFault(cause, address) ??
    new Fault(
      'database',
      `Cannot use the database that DATABASE_URL names (${(cause as Error).message}). Give Pullquote a database of its own, or restore it from a backup.`,
      {},
      cause,
    )
  );
}
