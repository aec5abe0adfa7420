import { Fault } from '../../fault.ts';

/** The longest article, in bytes of UTF-8 or Windows-1252 (twice that in UTF-16): about 330,000 words. */
const MAX_ARTICLE_BYTES = 2_000_000;

/** More control characters than this among all characters, and a file is no text. */
const MAX_CONTROL_SHARE = 0.01;

/**
 * Decodes a file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one or of mostly Latin letters, else the encoding that is declared, else
 * Windows-1252, of which Latin-1 is a part. Line ends become `\n`.
 * @param most bytes of UTF-8; twice that in UTF-16
 * @param declared what the file or its server says of the encoding; bytes that are UTF-8 are read as that all the same
 * @throws Fault `article-empty`, `article-too-long`, `article-not-text`
 */
export function decode(bytes: Uint8Array, name: string, most = MAX_ARTICLE_BYTES, declared?: string): string {
  const wide = utf16Of(bytes);
  const limit = wide ? 2 * most : most;
  if (bytes.length > limit)
    throw new Fault(
      'article-too-long',
      `${name} has ${megabytes(bytes.length)} of text; at most ${megabytes(limit)} can be read. Split it into parts and give each as a file of its own.`,
      { name, bytes: bytes.length },
    );
  const text = toText(bytes, wide, declared);
  if (isBinary(text))
    throw new Fault(
      'article-not-text',
      `${name} does not hold text. Give the article’s words as a .txt or .md file, saved as UTF-8.`,
      { name },
    );
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Fault('article-empty', `${name} has no words in it. Give a file with the article’s text.`, { name });
  return text.replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n').replace(/(?![\t\n\f])\p{Cc}/gu, '');
}

/** So many bytes tell whether every other one is 0, as nearly all are where Latin letters take two bytes. */
const SAMPLE = 512;
const MOSTLY = 0.8;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SAMPLE);
  const zeros = (first: 0 | 1) => head.filter((byte, i) => i % 2 === first && byte === 0).length / (head.length / 2);
  if (head.length < 8 || Math.min(zeros(0), zeros(1)) > 1 - MOSTLY) return null;
  if (zeros(1) >= MOSTLY) return 'utf-16le';
  return zeros(0) >= MOSTLY ? 'utf-16be' : null;
}

function toText(bytes: Uint8Array, wide: ReturnType<typeof utf16Of>, declared: string | undefined): string {
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromDeclared(bytes, declared) ?? fromWindows1252(bytes);
  }
}

/** Text in an encoding by its name on the web; undefined where that is Latin-1's, unknown, or not what the bytes are. */
function fromDeclared(bytes: Uint8Array, declared: string | undefined): string | undefined {
  try {
    const decoder = new TextDecoder(declared ?? 'windows-1252', { fatal: true });
    return decoder.encoding === 'windows-1252' ? undefined : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What 0x80 to 0x9f are in Windows-1252; the rest is Latin-1. Node's own decoder takes them for Latin-1 in some releases. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const control = text.match(/(?![\t\n\r\f\v\u0085])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return control > MAX_CONTROL_SHARE * text.length;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}
