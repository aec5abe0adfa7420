import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Database } from './database.ts';
import type { Importer } from './import.ts';
import { EVERYONE } from './schema.ts';
import type { Origin } from './types.ts';

/** A folder of articles. */
export type CorpusFolder = Readonly<{ folder: string; origin: Extract<Origin, 'sample' | 'corpus'> }>;

/** Reads an article from a file of any format; what cannot be read is thrown as a Fault: `importing`'s `readFile`. */
export type ReadFile = (file: string) => Promise<Reading>;

/** What became of the files; `refused` ones are left out, with the reason in words. */
export type CorpusReport = Readonly<{
  added: readonly string[];
  removed: readonly string[];
  refused: readonly Readonly<{ file: string; reason: string }>[];
}>;

/** Endings of the files that are read; others (README.md among them) are passed over. */
const READABLE = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.pdf']);

/**
 * Brings everyone's shelf in line with the folders: new and changed files are read, articles of files that are gone
 * leave the shelf. Files that have not changed since the last time are not read again.
 */
export async function syncCorpus(
  db: Database,
  importer: Importer,
  folders: readonly CorpusFolder[],
  readFile: ReadFile,
): Promise<CorpusReport> {
  const known = new Map((await db.selectFrom('corpus_file').selectAll().execute()).map((row) => [row.path, row]));
  const report = { added: [] as string[], removed: [] as string[], refused: [] as { file: string; reason: string }[] };
  for (const { folder, origin } of folders) {
    for (const file of await filesIn(folder)) {
      const row = known.get(file.path);
      known.delete(file.path);
      if (row?.stamp === file.stamp) continue;
      try {
        const reading = await readFile(file.path);
        const { id, slug } = await importer.add({ server: EVERYONE, reading, origin });
        if (row && row.article !== id) await leave(db, row.article);
        await remember(db, file, id);
        report.added.push(slug);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        report.refused.push({ file: file.path, reason: error.message });
      }
    }
  }
  for (const { path: gone, article } of known.values()) {
    await leave(db, article);
    report.removed.push(gone);
  }
  return report;
}

type CorpusFile = Readonly<{ path: string; stamp: string }>;

async function filesIn(folder: string): Promise<readonly CorpusFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((e) => e.isFile() && READABLE.has(path.extname(e.name).toLowerCase()) && !/^readme\./i.test(e.name))
    .map((e) => e.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await stat(file);
      return { path: file, stamp: `${size}-${Math.round(mtimeMs)}` };
    }),
  );
}

async function remember(db: Database, { path: file, stamp }: CorpusFile, article: string): Promise<void> {
  await db
    .insertInto('corpus_file')
    .values({ path: file, stamp, article })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ stamp, article }))
    .execute();
}

/** A file that is gone takes its article with it, unless another file still holds the same text. */
async function leave(db: Database, article: string): Promise<void> {
  const holders = await db.selectFrom('corpus_file').select('path').where('article', '=', article).execute();
  if (holders.length > 1) return;
  await db.deleteFrom('article').where('id', '=', article).execute();
}
