import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import type { Fault } from '../../src/fault.ts';

const WORDS = 'Café “ouvert”\n\nThe café was open for the whole of the day, and it cost €5.';

const textOf = (bytes: Uint8Array) => {
  const { title, paragraphs } = readArticle(bytes, { name: 'cafe.txt' }).article;
  return `${title}\n\n${paragraphs.map(({ text }) => text).join('\n\n')}`;
};

function faultOf(bytes: Uint8Array, name = 'notes.txt'): Fault {
  try {
    readArticle(bytes, { name });
  } catch (error) {
    return error as Fault;
  }
  throw new Error('it was read');
}

describe('decoding', () => {
  const utf16 = Buffer.from(WORDS, 'utf16le');
  const windows = Buffer.from(WORDS.replace('“', '\x93').replace('”', '\x94').replace('€', '\x80'), 'latin1');

  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['UTF-16 without a byte order mark', utf16],
    ['UTF-16 without one, big end first', Buffer.from(utf16).swap16()],
    ['Windows-1252', windows],
    ['DOS line ends', Buffer.from(WORDS.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', Buffer.from(WORDS.replaceAll('\n', '\r'))],
  ])('reads the same words from %s', (_, bytes) => {
    expect(textOf(bytes)).toBe(WORDS);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'article-empty', /no words/],
    ['white space', Buffer.from(' \n\t\n '), 'article-empty', /Give a file/],
    ['marks alone', Buffer.from('--- *** ---'), 'article-empty', /no words/],
    ['NUL bytes', Buffer.from('some words\0and more'), 'article-not-text', /UTF-8/],
    ['many control characters', Buffer.from('ab\x01\x02\x03\x04cd'), 'article-not-text', /\.txt or \.md/],
    ['more than 2 MB', Buffer.alloc(2_000_001, 'word '), 'article-too-long', /Split it/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'article-format', /PDF.*\.txt/],
    ['an archive', Buffer.from('PK\x03\x04word'), 'article-format', /\.txt/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]), 'article-format', /picture/],
    ['a web page', Buffer.from(' <!DOCTYPE html><p>Words'), 'article-format', /web page/],
  ])('says of %s what it is and what to do', (_, bytes, code, message) => {
    const fault = faultOf(bytes);
    expect(fault).toMatchObject({ name: 'Fault', code });
    expect(fault.message).toMatch(message);
    expect(fault.message).toContain('notes.txt');
  });

  it('reads a file of just 2 MB', () => {
    expect(readArticle(Buffer.alloc(2_000_000, 'word '), { name: 'a.txt' }).article.paragraphs).toHaveLength(1);
  });
});
