import { Fault } from '../fault.ts';
import { assemble } from './read/assemble.ts';
import { decode } from './read/decode.ts';
import type { Draft, Origin } from './read/draft.ts';
import { formatOf } from './read/format.ts';
import { readMarkdown } from './read/markdown.ts';
import { readPlain } from './read/plain.ts';
import type { Reading } from './types.ts';

/** One reader a format of text: each turns decoded text into a draft; healing, dropping and numbering are the same for all. */
const READERS: Readonly<Record<'plain' | 'markdown', (text: string) => Draft>> = {
  plain: readPlain,
  markdown: readMarkdown,
};

/** Bytes of a web page, most of which is not the article. */
const MAX_PAGE_BYTES = 10_000_000;

/**
 * Reads text into an article, at once: plain text or Markdown, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 * @throws Fault `article-empty`, `article-too-long`, `article-not-text`, `article-format`; each names the remedy.
 */
export function readArticle(bytes: Uint8Array, origin: Origin): Reading {
  const format = formatOf(bytes, origin.name);
  if (format === 'html' || format === 'pdf')
    throw new Fault(
      'article-format',
      `${origin.name} is ${format === 'pdf' ? 'a PDF' : 'a web page'}; give the article’s words in a .txt or .md file.`,
    );
  return assemble(READERS[format](decode(bytes, origin.name)), origin);
}

/**
 * Reads a file of any known format into an article: text, Markdown, HTML or PDF. It may take seconds and much memory:
 * `src/importing` runs it in a thread of its own, with limits. The readers of HTML and PDF are loaded when first needed.
 * @throws Fault as {@link readArticle}; for a PDF also `article-encrypted`
 */
export async function readDocument(bytes: Uint8Array, origin: Origin): Promise<Reading> {
  const { name, charset } = origin;
  const format = formatOf(bytes, name);
  if (format === 'pdf') {
    const { readPdf } = await import('./read/pdf.ts');
    return assemble(await readPdf(bytes, name), origin);
  }
  if (format !== 'html') return assemble(READERS[format](decode(bytes, name, undefined, charset)), origin);
  const { readHtml } = await import('./read/html.ts');
  const text = decode(bytes, name, MAX_PAGE_BYTES, charset ?? charsetOf(bytes));
  return assemble(readHtml(text, name), origin);
}

/** The encoding that a page declares in its first bytes: `<meta charset="…">`, or in a content type. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2_048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
}
