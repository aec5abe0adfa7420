import { assemble } from './read/assemble.ts';
import { decode } from './read/decode.ts';
import type { Draft, Origin } from './read/draft.ts';
import { formatOf, type ReadableFormat } from './read/format.ts';
import { readMarkdown } from './read/markdown.ts';
import { readPlain } from './read/plain.ts';
import type { Reading } from './types.ts';

/** One reader a format: each turns decoded text into a draft; healing, dropping and numbering are the same for all. */
const READERS: Readonly<Record<ReadableFormat, (text: string) => Draft>> = {
  plain: readPlain,
  markdown: readMarkdown,
};

/**
 * Reads a file's bytes into an article: plain text or Markdown, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 * @throws Fault `article-empty`, `article-too-long`, `article-not-text`, `article-format`; each names the remedy.
 */
export function readArticle(bytes: Uint8Array, origin: Origin): Reading {
  const format = formatOf(bytes, origin.name);
  return assemble(READERS[format](decode(bytes, origin.name)), origin);
}
