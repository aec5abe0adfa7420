import { z } from 'zod';
import { type Article, type Quote, quote } from '../../src/article/index.ts';
import { saidAt } from '../../src/checking/index.ts';
import type { Desk } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';

/** Where a quotation stands, as cards keep it: never its words, so that they are always cut anew. */
export const place = z.object({
  slug: z.string(),
  /** Of the article's text when the place was kept: in another text it means nothing. */
  hash: z.string(),
  paragraph: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** A line of ours above the quotation, as Markdown. */
  note: z.string().optional(),
});
export type Place = Readonly<z.infer<typeof place>>;

export function placeOf(
  article: Article,
  { paragraph, span }: Pick<Quote, 'paragraph' | 'span'>,
  note?: string,
): Place {
  return { slug: article.slug, hash: article.hash, paragraph, ...span, ...(note ? { note } : {}) };
}

/** A quotation with the stored article that it is cut from. */
export type Cut = Readonly<{ shelved: ShelvedArticle; quote: Quote; note?: string }>;

/**
 * Cuts a place out of the article as it is stored now, under the voice that it has now. Undefined where the article is
 * gone or another one has its name.
 */
export async function cutOut({ shelf }: Desk, server: string, kept: Place): Promise<Cut | undefined> {
  const shelved = await shelf.open(server, kept.slug).catch((error: unknown) => {
    if (error instanceof Fault && error.code === 'article-unknown') return undefined;
    throw error;
  });
  if (shelved?.article.hash !== kept.hash) return undefined;
  const span = { start: kept.start, end: kept.end };
  const sentence = shelved.annotation.sentences.find(
    (one) => one.paragraph === kept.paragraph && one.span.start === kept.start && one.span.end === kept.end,
  );
  const said = sentence ?? saidAt(shelved.annotation, kept.paragraph, span);
  return {
    shelved,
    quote: quote(shelved.article, kept.paragraph, span, said),
    ...(kept.note ? { note: kept.note } : {}),
  };
}
