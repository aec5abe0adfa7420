import type { Block, Draft } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import { withoutTags } from './markdown-inline.ts';

/**
 * Markdown with or without YAML front matter. A first-level heading at the beginning is the title; other headings belong
 * to the paragraph below them. Each item of a list, and each row of a table, is a paragraph; block quotations and code
 * keep their words and lose their marks; pictures are captions.
 */
export function readMarkdown(text: string): Draft {
  const { about, body } = takeFrontMatter(text);
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence = '';
  const flush = () => {
    if (lines.length > 0) blocks.push(textBlock(lines));
    lines = [];
  };
  for (const raw of withoutComments(body).split('\n')) {
    const line = raw.replace(/^\s*(?:>\s?)+/, '').trimEnd();
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (marks !== '' && (fence === '' || marks.startsWith(fence))) {
      flush();
      fence = fence === '' ? marks : '';
    } else if (fence !== '') lines.push(line);
    else if (line.trim() === '' || isRule(line, lines) || isDefinition(line)) flush();
    else if (/^\s{0,3}(?:=+|-+)\s*$/.test(line) && lines.length > 0) {
      const words = lines.map((part) => part.trim()).join(' ');
      lines = [];
      blocks.push(heading(line.includes('=') ? 1 : 2, words, blocks));
    } else {
      const [, level, words] = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
      if (level !== undefined || startsItem(line)) flush();
      if (level !== undefined) blocks.push(heading(level.length, words!, blocks));
      else lines.push(line.replace(ITEM, ''));
    }
  }
  flush();
  return { about, blocks, headings: 'marked' };
}

/** A bullet goes; a number belongs to the item's words. */
const ITEM = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/;

function startsItem(line: string): boolean {
  return ITEM.test(line) || /^\s*\d{1,3}[.)]\s/.test(line) || /^\s*\|/.test(line);
}

function isRule(line: string, pending: readonly string[]): boolean {
  if (/^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?$/.test(line)) return true;
  return (
    /^\s{0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})$/.test(line) && !(line.includes('-') && pending.length > 0)
  );
}

/** `[1]: https://…`, where a link in the text points to. */
function isDefinition(line: string): boolean {
  return /^\s{0,3}\[[^\]]{1,100}\]:\s*\S+(?:\s+["'(].*)?$/.test(line);
}

function heading(level: number, words: string, before: readonly Block[]): Block {
  const first = level === 1 && !before.some(({ kind }) => kind === 'title' || kind === 'heading');
  return { kind: first ? 'title' : 'heading', text: withoutTags(words), mended: [] };
}

function textBlock(lines: readonly string[]): Block {
  const words = withoutTags(lines.map((line) => line.trim().replace(/\\$/, '')).join(' '));
  const picture = /^!\[([^[\]]*)\]\([^()]*\)$/.exec(words.trim());
  if (picture) return { kind: 'caption', text: picture[1] || 'Picture', mended: [] };
  const bold = /^\*\*([^*]{1,90}[^*.!?:,;])\*\*$/.exec(words.trim());
  if (bold) return { kind: 'heading', text: bold[1]!, mended: [] };
  return {
    kind: 'text',
    text: /^\|.*\|$/.test(words) ? words.slice(1, -1).replace(/\s*\|\s*/g, ' | ') : words,
    mended: [],
  };
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]{0,5000}?-->/g, '');
}
