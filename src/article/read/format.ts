import { Fault } from '../../fault.ts';

/** Formats that there is a reader for. */
export type ReadableFormat = 'plain' | 'markdown';

type Known = Readonly<{ called: string; remedy: string }>;

const AS_TEXT = 'save the article as plain text (.txt) or Markdown (.md) and give that file';

/** How files begin that are no text, with the words that their owner knows them by. */
const SIGNATURES: readonly (readonly [signature: string, Known])[] = [
  ['%PDF', { called: 'a PDF', remedy: AS_TEXT }],
  ['PK\x03\x04', { called: 'an archive or an office document', remedy: AS_TEXT }],
  ['\xd0\xcf\x11\xe0', { called: 'an office document', remedy: AS_TEXT }],
  ['{\\rtf', { called: 'a rich text document', remedy: AS_TEXT }],
  ['\x1f\x8b', { called: 'an archive', remedy: 'unpack it and give the text inside, as .txt or .md' }],
  ['7z\xbc\xaf', { called: 'an archive', remedy: 'unpack it and give the text inside, as .txt or .md' }],
  ['Rar!', { called: 'an archive', remedy: 'unpack it and give the text inside, as .txt or .md' }],
  ['\x89PNG', { called: 'a picture', remedy: 'give the article’s text, as .txt or .md' }],
  ['GIF8', { called: 'a picture', remedy: 'give the article’s text, as .txt or .md' }],
  ['\xff\xd8\xff', { called: 'a picture', remedy: 'give the article’s text, as .txt or .md' }],
  ['SQLite format 3\0', { called: 'a database', remedy: 'give the article’s text, as .txt or .md' }],
];

const HTML: Known = { called: 'a web page', remedy: AS_TEXT };

/**
 * Which reader a file is for, by its first bytes and then by its name; a file of no known name is plain text.
 * @throws Fault `article-format` where the file is recognised and there is no reader for it
 */
export function formatOf(bytes: Uint8Array, name: string): ReadableFormat {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? (isHtml(head, name) ? HTML : null);
  if (known) throw new Fault('article-format', `${name} is ${known.called}; ${known.remedy}.`, { name });
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name) || /^(?:\xef\xbb\xbf)?---\r?\n(?:#|\w+:)/.test(head)
    ? 'markdown'
    : 'plain';
}

function isHtml(head: string, name: string): boolean {
  return /\.x?html?$/i.test(name) || /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(head);
}
