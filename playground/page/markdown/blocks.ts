import { parseInline } from './inline.ts';
import type { Block, Item } from './syntax.ts';

const DEEPEST_LIST = 5;

/** Reads a message's text into blocks. A blank line between paragraphs is kept, as Discord keeps it. */
export function parseMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', children: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = fence(lines, at) ?? quote(lines, at) ?? heading(lines, at) ?? list(lines, at, 0);
    if (found) {
      flush();
      blocks.push(found.block);
      at = found.end;
    } else {
      paragraph.push(lines[at]!);
      at += 1;
    }
  }
  flush();
  return blocks;
}

type Found = Readonly<{ block: Block; end: number }>;

function fence(lines: readonly string[], at: number): Found | undefined {
  const opened = /^```(\w*)(.*)$/.exec(lines[at]!);
  if (!opened) return undefined;
  const sameLine = /^(.+)```$/.exec(opened[1]! + opened[2]!);
  if (sameLine) return { block: { type: 'code', text: sameLine[1]! }, end: at + 1 };
  const end = lines.findIndex((line, index) => index > at && line.trimEnd().endsWith('```'));
  if (end < 0) return undefined;
  const last = lines[end]!.trimEnd().slice(0, -3);
  const inner = [opened[2]!, ...lines.slice(at + 1, end), last].filter(
    (line, i, all) => line !== '' || (i > 0 && i < all.length - 1),
  );
  return { block: { type: 'code', text: inner.join('\n') }, end: end + 1 };
}

function quote(lines: readonly string[], at: number): Found | undefined {
  const line = lines[at]!;
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { type: 'quote', blocks: parseMarkdown(rest.join('\n')) }, end: lines.length };
  }
  if (!/^> /.test(line)) return undefined;
  let end = at;
  while (end < lines.length && /^>( |$)/.test(lines[end]!)) end += 1;
  // Within a quotation `> ` has no further meaning, so that nesting cannot run deep.
  const inner = lines.slice(at, end).map((quoted) => quoted.slice(2).replace(/^(?=>)/, '\\'));
  return { block: { type: 'quote', blocks: parseMarkdown(inner.join('\n')) }, end };
}

function heading(lines: readonly string[], at: number): Found | undefined {
  const [, mark, words] = /^(#{1,3}|-#) +(\S.*)$/.exec(lines[at]!) ?? [];
  if (!mark || !words) return undefined;
  const children = parseInline(words.trim());
  if (mark === '-#') return { block: { type: 'subtext', children }, end: at + 1 };
  return { block: { type: 'heading', level: mark.length as 1 | 2 | 3, children }, end: at + 1 };
}

const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

function list(lines: readonly string[], at: number, depth: number): Found | undefined {
  const first = ITEM.exec(lines[at]!);
  if (!first || depth > DEEPEST_LIST) return undefined;
  const indent = first[1]!.length;
  const ordered = /\d/.test(first[2]!);
  const items: Item[] = [];
  let end = at;
  while (end < lines.length) {
    const item = ITEM.exec(lines[end]!);
    if (!item || item[1]!.length < indent || /\d/.test(item[2]!) !== ordered) break;
    if (item[1]!.length > indent + 1 && items.length > 0) {
      const nested = list(lines, end, depth + 1);
      if (!nested) break;
      const last = items.pop()!;
      items.push({ ...last, nested: [...last.nested, nested.block] });
      end = nested.end;
    } else {
      items.push({ children: parseInline(item[3]!), nested: [] });
      end += 1;
    }
  }
  return { block: { type: 'list', ordered, start: ordered ? Number.parseInt(first[2]!, 10) : 1, items }, end };
}
