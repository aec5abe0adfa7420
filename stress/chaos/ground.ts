import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import pg from 'pg';

/** What a shelf of many lives stands on: a folder, and a database in it or on PostgreSQL. */
export type Ground = Readonly<{
  folder: string;
  /** Of PostgreSQL; without it the database is SQLite in the folder. */
  address?: string;
  /** Whether anything stands here yet. */
  begun(): boolean;
  /** Rows as they stand, read past the program's own code. */
  rows(sql: string): Promise<readonly Row[]>;
  /** One statement, while nobody else is at it. */
  run(sql: string): Promise<void>;
  /** Looks the database over once its writer is dead, past the program's own code. @returns what is wrong with it */
  inspect(): Promise<readonly string[]>;
  /** Takes the dead writer's claims away, which would hold up whoever comes next until they expire. */
  releaseClaims(): Promise<void>;
  remove(): Promise<void>;
}>;

export type Row = Readonly<Record<string, unknown>>;

/** Milliseconds after which a connection of a process that is dead counts as one that PostgreSQL will not end. */
const LONGEST = 10_000;

export function sqliteGround(): Ground {
  const folder = temporaryFolder();
  const file = path.join(folder, 'pullquote.sqlite');
  return {
    folder,
    begun: () => existsSync(file),
    async rows(sql) {
      const database = new SQLite(file, { readonly: true });
      try {
        return database.prepare(sql).all() as readonly Row[];
      } finally {
        database.close();
      }
    },
    async run(sql) {
      const database = new SQLite(file);
      database.exec(sql);
      database.close();
    },
    async inspect() {
      const database = new SQLite(file);
      const integrity = database.pragma('integrity_check', { simple: true });
      const dangling = database.pragma('foreign_key_check') as readonly unknown[];
      database.close();
      return [
        ...(integrity === 'ok' ? [] : [`integrity_check: ${String(integrity)}`]),
        ...(dangling.length > 0 ? [`${dangling.length} rows refer to nothing`] : []),
      ];
    },
    async releaseClaims() {
      const database = new SQLite(file);
      const tables = database.prepare("select name from sqlite_master where name = 'claim'").all();
      if (tables.length > 0) database.exec('delete from claim');
      database.close();
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A database of its own on a server of PostgreSQL, dropped in the end. @param admin an address at which databases may be made */
export async function postgresGround(admin: string): Promise<Ground> {
  const folder = temporaryFolder();
  const name = `chaos_${randomBytes(6).toString('hex')}`;
  await query(admin, `create database ${name}`);
  const place = new URL(admin);
  place.pathname = name;
  const address = place.href;
  return {
    folder,
    address,
    begun: () => true,
    rows: (sql) => query(address, sql),
    run: async (sql) => {
      await query(address, sql);
    },
    async inspect() {
      // What the dead had sent may still be carried out: the database is at rest when its connections are gone.
      const patience = performance.now() + LONGEST;
      for (;;) {
        const others = await query(admin, `select pid from pg_stat_activity where datname = '${name}'`);
        if (others.length === 0) return [];
        if (performance.now() > patience) return [`${others.length} connections of the dead are still open`];
        await pause(10);
      }
    },
    async releaseClaims() {
      const [found] = await query(address, "select to_regclass('claim') as claim");
      if (found?.claim) await query(address, 'delete from claim');
    },
    async remove() {
      await query(admin, `drop database ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'pullquote-chaos-'));
}

async function query(address: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
