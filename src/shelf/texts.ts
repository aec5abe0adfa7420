import { createHash } from 'node:crypto';
import type { Article, Paragraph, SentenceSpan } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';
import { parseAnnotation } from './annotation-rows.ts';
import type { Database } from './database.ts';

/** The words of articles and what was made of them, once for all shelves that hold the same text. */
export type Texts = Readonly<{
  store(article: Article, now: Date): Promise<void>;
  paragraphs(hash: string): Promise<readonly Paragraph[]>;
  /** Vectors of these very sentences by this model, or undefined where they were never made or the split has changed. */
  vectors(
    hash: string,
    model: string,
    sentences: readonly SentenceSpan[],
  ): Promise<readonly Float32Array[] | undefined>;
  keepVectors(
    hash: string,
    model: string,
    sentences: readonly SentenceSpan[],
    vectors: readonly Float32Array[],
  ): Promise<void>;
  /** The annotation that this annotator made, or undefined. */
  annotation(hash: string, annotator: string): Promise<Annotation | undefined>;
  keepAnnotation(hash: string, annotator: string, annotation: Annotation): Promise<void>;
}>;

export function textsIn(db: Database): Texts {
  return {
    async store(article, now) {
      const { hash } = article;
      await db
        .insertInto('text')
        .values({ hash, stored_at: now.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await db
        .insertInto('paragraph')
        .values(
          article.paragraphs.map(({ number, text, heading = null }) => ({
            hash,
            number,
            heading,
            text,
            sha256: createHash('sha256').update(text).digest('hex'),
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async paragraphs(hash) {
      const rows = await db
        .selectFrom('paragraph')
        .select(['number', 'heading', 'text'])
        .where('hash', '=', hash)
        .orderBy('number')
        .execute();
      return rows.map(({ number, heading, text }) => ({ number, text, ...(heading === null ? {} : { heading }) }));
    },
    async vectors(hash, model, sentences) {
      const row = await db
        .selectFrom('vectors')
        .select(['split', 'data'])
        .where('hash', '=', hash)
        .where('model', '=', model)
        .executeTakeFirst();
      return row && row.split === splitHash(sentences) ? unpack(row.data, sentences.length) : undefined;
    },
    async keepVectors(hash, model, sentences, vectors) {
      const values = { split: splitHash(sentences), data: pack(vectors) };
      // What an encoder before this one made of the same words is of no more use.
      await db.deleteFrom('vectors').where('hash', '=', hash).where('model', '!=', model).execute();
      await db
        .insertInto('vectors')
        .values({ hash, model, ...values })
        .onConflict((conflict) => conflict.columns(['hash', 'model']).doUpdateSet(values))
        .execute();
    },
    async annotation(hash, annotator) {
      const row = await db
        .selectFrom('annotation')
        .select(['data'])
        .where('hash', '=', hash)
        .where('annotator', '=', annotator)
        .executeTakeFirst();
      return row && parseAnnotation(row.data);
    },
    async keepAnnotation(hash, annotator, annotation) {
      const values = { annotator, data: JSON.stringify(annotation) };
      await db
        .insertInto('annotation')
        .values({ hash, ...values })
        .onConflict((conflict) => conflict.column('hash').doUpdateSet(values))
        .execute();
    },
  };
}

/** Days that the words of an article that stands on no shelf are kept, with what was made of them. */
const LOOSE_TEXT_LIFE = 30;

/** Lets go of texts that nothing holds and that are old. */
export async function sweepTexts(db: Database, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - LOOSE_TEXT_LIFE * 24 * 60 * 60 * 1000).toISOString();
  await loose(db).where('stored_at', '<', oldest).execute();
}

/** Lets go of those of these texts that nothing holds, with their vectors and annotations, at once. */
export async function dropLoose(db: Database, hashes: readonly string[]): Promise<void> {
  if (hashes.length > 0) await loose(db).where('hash', 'in', hashes).execute();
}

/** Texts that no shelf, no draft and no notebook holds; asked one by one, since PostgreSQL does not look up long lists of others. */
function loose(db: Database) {
  return db
    .deleteFrom('text')
    .where(({ and, not, exists, selectFrom }) =>
      and([
        not(exists(selectFrom('article').select('article.hash').whereRef('article.hash', '=', 'text.hash'))),
        not(exists(selectFrom('draft').select('draft.hash').whereRef('draft.hash', '=', 'text.hash'))),
        not(exists(selectFrom('kept').select('kept.hash').whereRef('kept.hash', '=', 'text.hash'))),
      ]),
    );
}

/** A changed splitter makes other sentences of the same text: vectors belong to one split only. */
function splitHash(sentences: readonly SentenceSpan[]): string {
  return createHash('sha256')
    .update(JSON.stringify(sentences.map(({ paragraph, span }) => [paragraph, span.start, span.end])))
    .digest('hex');
}

function pack(vectors: readonly Float32Array[]): Buffer {
  return Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

function unpack(data: Uint8Array, rows: number): readonly Float32Array[] | undefined {
  const size = data.byteLength / rows;
  if (!Number.isInteger(size / Float32Array.BYTES_PER_ELEMENT)) return undefined;
  // A copy: the driver's buffer need not be aligned to four bytes.
  const all = new Float32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  const dimension = all.length / rows;
  return Array.from({ length: rows }, (_, i) => all.subarray(i * dimension, (i + 1) * dimension));
}
