import type { Block, Draft } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import { withoutTags } from './markdown-inline.ts';
import { lineOf } from './markdown-lines.ts';

/**
 * Markdown with or without YAML front matter. A first-level heading at the beginning is the title; other headings belong
 * to the paragraph below them. Each item of a list, and each row of a table, is a paragraph; block quotations and code
 * keep their words and lose their marks; pictures are captions.
 */
export function readMarkdown(text: string): Draft {
  const { about, body } = takeFrontMatter(text);
  const blocks: Block[] = [];
  let pending: string[] = [];
  let fence = '';
  const flush = () => {
    if (pending.length > 0) blocks.push(textBlock(pending));
    pending = [];
  };
  for (const raw of withoutComments(body).split('\n')) {
    const line = lineOf(raw, pending);
    if (fence !== '' && !(line.kind === 'fence' && line.marks.startsWith(fence))) {
      pending.push(raw);
      continue;
    }
    switch (line.kind) {
      case 'fence':
        flush();
        fence = fence === '' ? line.marks : '';
        break;
      case 'break':
        flush();
        break;
      case 'underline':
        blocks.push(headingBlock(line.level, joined(pending), blocks));
        pending = [];
        break;
      case 'heading':
        flush();
        blocks.push(headingBlock(line.level, line.words, blocks));
        break;
      case 'item':
        flush();
        pending.push(line.words);
        break;
      case 'words':
        pending.push(line.words);
    }
  }
  flush();
  return { about, blocks, headings: 'marked' };
}

function headingBlock(level: number, words: string, before: readonly Block[]): Block {
  const isFirst = !before.some(({ kind }) => kind === 'title' || kind === 'heading');
  return { kind: level === 1 && isFirst ? 'title' : 'heading', text: withoutTags(words), mended: [] };
}

/** A paragraph, a picture (its caption), a line all bold (a heading), or a row of a table. */
function textBlock(lines: readonly string[]): Block {
  const words = withoutTags(joined(lines));
  const picture = /^!\[([^[\]]*)\]\([^()]*\)$/.exec(words);
  if (picture) return { kind: 'caption', text: picture[1] || 'Picture', mended: [] };
  const bold = /^\*\*([^*]{1,90}[^*.!?:,;])\*\*$/.exec(words);
  if (bold) return { kind: 'heading', text: bold[1]!, mended: [] };
  const row = /^\|(.*)\|$/.exec(words)?.[1];
  return { kind: 'text', text: row?.replace(/ *\| */g, ' | ') ?? words, mended: [] };
}

/** Lines as one; a backslash at a line's end only asks for a line break. */
function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim().replace(/\\$/, '')).join(' ');
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + 3;
  }
  return kept.join('') + text.slice(from);
}
