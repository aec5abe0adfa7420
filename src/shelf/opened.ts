import { setImmediate } from 'node:timers/promises';
import type { ArticleIndex, Indexable } from '../retrieval/index.ts';
import type { ShelvedArticle } from './types.ts';

/** An article in memory. What a question needs of it is made when the first one is asked: all else does without. */
export type Opened = Readonly<{
  shelved: ShelvedArticle;
  /** Its index; `onMade` is called once it takes room. */
  index(onMade: () => Promise<void>): Promise<ArticleIndex>;
  /** Bytes that it is reckoned to take. */
  size(): number;
}>;

/**
 * What an article costs in memory: its vectors, and so many bytes a character for its words and labels (9) and for what
 * look-ups and checks search in (34, made with the first of them); with its index 27 more. An article of 5,300 characters in
 * 60 sentences: 0.34 MB with its index (`npm run bench:capacity`), 0.18 MB more once something was looked up in it.
 */
const PLAIN = 43;
const INDEXED = PLAIN + 27;

/** @param indexArticle takes some 30 ms for 5,000 characters, five times as long as all else that opening takes */
export function asOpened(
  shelved: ShelvedArticle,
  vectors: Indexable['vectors'],
  indexArticle: (indexable: Indexable) => ArticleIndex,
): Opened {
  const { article, annotation } = shelved;
  const characters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const bytes = vectors.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let index: Promise<ArticleIndex> | undefined;
  let made = false;

  const make = async (onMade: () => Promise<void>): Promise<ArticleIndex> => {
    // A question to a whole shelf opens several: what has come in meanwhile is acknowledged between two.
    await setImmediate();
    const built = indexArticle({ article, annotation, vectors });
    made = true;
    await onMade();
    return built;
  };
  return {
    shelved,
    index: (onMade) => {
      index ??= make(onMade).catch((error: unknown) => {
        index = undefined;
        throw error;
      });
      return index;
    },
    size() {
      return bytes + characters * (made ? INDEXED : PLAIN);
    },
  };
}
