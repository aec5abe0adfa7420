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
 * What an article with its index costs in memory: four vectors a sentence (as embedded, and turned three ways), and so many
 * bytes a character for its words and all that is known of them. Measured by `npm run bench:capacity`: 1.75 MB for 5,300
 * characters. Without the index it is one vector a sentence, and the bytes a character of words, labels and what look-ups
 * and checks search in: 0.73 MB for 5,700 characters.
 */
const INDEXED = { vectors: 4, perCharacter: 240 } as const;
const PLAIN = { vectors: 1, perCharacter: 105 } as const;

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
      const { vectors: times, perCharacter } = made ? INDEXED : PLAIN;
      return bytes * times + characters * perCharacter;
    },
  };
}
