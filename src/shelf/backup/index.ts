import type { Database } from '../database.ts';
import { type DatabasePlace, openDatabase } from '../database.ts';
import { type RestoreReport, restore } from './read.ts';
import { type BackupReport, backUp } from './write.ts';

export type { BackupReport, RestoreReport };

/** Backs the database of a place up into a file. @throws Fault `backup`, `database`, `data-folder` */
export function backUpTo(file: string, place: DatabasePlace, version: string): Promise<BackupReport> {
  return withDatabase(place, (db) => backUp(db, file, version, new Date()));
}

/** Fills the database of a place from a backup. @throws Fault `backup`, `database`, `data-folder` */
export function restoreFrom(
  file: string,
  place: DatabasePlace,
  options: Readonly<{ replace?: boolean }>,
): Promise<RestoreReport> {
  return withDatabase(place, (db) => restore(db, file, options));
}

async function withDatabase<Result>(place: DatabasePlace, work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await openDatabase({ ...place, patient: true });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
