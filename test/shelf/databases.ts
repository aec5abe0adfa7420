import { createHash } from 'node:crypto';
import pg from 'pg';
import { onTestFinished } from 'vitest';

/** An address at which databases may be made and dropped: scripts/with-postgres.sh sets it, and `.ci/run` calls that. */
const ADMIN = process.env.TEST_DATABASE_URL;

/** Why tests on PostgreSQL are skipped, for their titles; undefined where they are not. */
export const NO_POSTGRES = ADMIN
  ? undefined
  : 'skipped: TEST_DATABASE_URL is not set; scripts/with-postgres.sh npx vitest run … sets it where PostgreSQL is installed';

/** Whether this run of the tests keeps its shelves in PostgreSQL: vitest.config.ts runs them once on each database. */
export const onPostgres = process.env.SHELVES_ON === 'postgresql';

const made = new Map<string, Promise<string>>();

/** The address of a folder's own database on PostgreSQL, empty at first, and gone when the test has ended. */
export function postgresFor(folder: string): Promise<string> {
  let address = made.get(folder);
  if (!address) {
    address = makeDatabase(`test_${createHash('sha256').update(folder).digest('hex').slice(0, 20)}`);
    made.set(folder, address);
  }
  return address;
}

async function makeDatabase(name: string): Promise<string> {
  await asAdmin(`create database ${name}`);
  onTestFinished(() => asAdmin(`drop database ${name} with (force)`));
  return withDatabase(name);
}

export function withDatabase(name: string): string {
  const address = new URL(ADMIN ?? '');
  address.pathname = `/${name}`;
  return address.href;
}

/** An address at which a test may make databases. */
export function postgresServer(): string {
  return ADMIN ?? '';
}

/** One statement to the server, outside of the program's own connections. */
export function asAdmin(sql: string): Promise<void> {
  return run(ADMIN ?? '', sql);
}

/** One statement to the database at an address. */
export async function run(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
