import { Fault } from '../../fault.ts';

/** Formats that there is a reader for. */
export type Format = 'plain' | 'markdown' | 'html' | 'pdf';

type Known = Readonly<{ called: string; remedy: string }>;

const AS_TEXT = 'save the article as plain text (.txt), HTML or PDF and give that file';
const ARCHIVE: Known = { called: 'an archive', remedy: 'unpack it and give the article inside' };
const OFFICE: Known = { called: 'an office document', remedy: AS_TEXT };
const PICTURE: Known = { called: 'a picture', remedy: 'give the article’s words, as .txt, .md, HTML or PDF' };
const RECORDING: Known = { called: 'a recording', remedy: 'give the article’s words, as .txt, .md, HTML or PDF' };

/**
 * How files begin that hold no words to read, with the name that their owner knows them by: bytes as Latin-1, and where they
 * stand if not at the beginning. The first that fits decides.
 */
const SIGNATURES: readonly (readonly [signature: string, Known, at?: number])[] = [
  ['mimetypeapplication/epub', { called: 'an e-book', remedy: AS_TEXT }, 30],
  ['PK\x03\x04', { called: 'an archive or an office document', remedy: `unpack it, or ${AS_TEXT}` }],
  ['PK\x05\x06', ARCHIVE],
  ['\x1f\x8b', ARCHIVE],
  ['7z\xbc\xaf', ARCHIVE],
  ['Rar!\x1a', ARCHIVE],
  ['BZh', ARCHIVE],
  ['\xfd7zXZ', ARCHIVE],
  ['\x28\xb5\x2f\xfd', ARCHIVE],
  ['ustar', ARCHIVE, 257],
  ['\xd0\xcf\x11\xe0', OFFICE],
  ['{\\rtf', { called: 'a rich text document', remedy: AS_TEXT }],
  ['\x89PNG', PICTURE],
  ['GIF8', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['II*\0', PICTURE],
  ['MM\0*', PICTURE],
  ['\0\0\x01\0', PICTURE],
  ['WEBP', PICTURE, 8],
  ['ftypavif', PICTURE, 4],
  ['ftyphei', PICTURE, 4],
  ['ftypmif1', PICTURE, 4],
  ['ftyp', RECORDING, 4],
  ['WAVEfmt', RECORDING, 8],
  ['OggS', RECORDING],
  ['fLaC', RECORDING],
  ['ID3\x03', RECORDING],
  ['ID3\x04', RECORDING],
  ['\x1aE\xdf\xa3', RECORDING],
  ['\x7fELF', { called: 'a program', remedy: AS_TEXT }],
  ['SQLite format 3\0', { called: 'a database', remedy: AS_TEXT }],
  ['From: <Saved by', { called: 'a web archive', remedy: 'save the page as “HTML only” and give that file' }],
];

/** So many bytes are looked at; a PDF may begin within twice as many. */
const HEAD = 512;

/**
 * Which reader a file is for, by its first bytes and then by its name; a file of no known name is plain text. A file called
 * `.pdf` that is a web page is read as one: servers send such pages instead of the file.
 * @throws Fault `article-format` where the file is recognised and there is no reader for it
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const known = SIGNATURES.find(
    // A text may have the same letters some way in: what no text has is a byte of 0.
    ([signature, , at = 0]) => head.startsWith(signature, at) && (at === 0 || head.includes('\0')),
  )?.[1];
  if (known) throw new Fault('article-format', `${name} is ${known.called}; ${known.remedy}.`, { name });
  if (head.startsWith('%PDF-') || (/\.pdf$/i.test(name) && isLatePdf(bytes))) return 'pdf';
  if (isHtml(head, name)) return 'html';
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name) || /^(?:\xef\xbb\xbf)?---\r?\n(?:#|\w+:)/.test(head)
    ? 'markdown'
    : 'plain';
}

function isLatePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 2 * HEAD)).includes('%PDF-');
}

function isHtml(head: string, name: string): boolean {
  // In UTF-16 every other byte is 0.
  const letters = head.replaceAll('\0', '');
  return (
    /\.x?html?$/i.test(name) ||
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,300}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      letters,
    )
  );
}
