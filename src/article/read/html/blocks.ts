import type { Block } from '../draft.ts';
import { ELEMENT, isElement, type PageElement, type PageNode, TEXT } from './dom.ts';

/** Elements that begin a line of their own; all others stand in the line. */
const STARTS_BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CAPTIONS = new Set(['figcaption', 'caption']);
/** A line break, until it is known whether two of them part paragraphs. No text of a page has it: white space is made single. */
const LINE_BREAK = '\u2028';

/** A line all bold stands for a heading where it is short and has no end mark. */
const LONGEST_BOLD = 90;

/** A block of a page, with the element that holds it and how many of its characters stand in links. */
export type PageBlock = Block & Readonly<{ element: PageElement; linked: number }>;

/**
 * The text below an element as blocks in reading order: headings marked, each item of a list and each row of a table a
 * block, captions marked as such, marks of footnotes left out. Two line breaks part paragraphs.
 */
export function blocksOf(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = '';
  let linked = 0;
  const flush = (element: PageElement, kind: Block['kind']) => {
    for (const part of line.split(/\u2028[ \u2028]*\u2028/)) {
      const text = part.replace(/[ \u2028]+/g, ' ').trim();
      if (text !== '') blocks.push({ kind, text, mended: [], element, linked });
    }
    line = '';
    linked = 0;
  };
  const visit = (node: PageNode, holder: PageElement, kind: Block['kind']) => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/[\t\n\f\r \u2028]+/g, ' ');
    if (!isElement(node) || isHidden(node) || isNoteMark(node)) return;
    const name = node.localName;
    if (name === 'br') line += LINE_BREAK;
    if ((name === 'td' || name === 'th') && line.trim() !== '') line += ' | ';
    const starts = STARTS_BLOCK.has(name) || CAPTIONS.has(name);
    if (starts) flush(holder, kind);
    const inside = starts ? node : holder;
    const own = starts ? kindOf(node, kind) : kind;
    const before = line.length;
    for (const child of node.childNodes) visit(child, inside, own);
    if (name === 'a') linked += Math.max(0, line.length - before);
    if (starts) flush(inside, own);
  };
  visit(root, root, 'text');
  flush(root, 'text');
  return blocks;
}

/** The words below an element, those of different blocks apart. */
export function wordsOf(element: PageElement): string {
  return blocksOf(element)
    .map(({ text }) => text)
    .join(' · ');
}

function kindOf(element: PageElement, around: Block['kind']): Block['kind'] {
  if (CAPTIONS.has(element.localName)) return 'caption';
  if (element.localName === 'h1') return 'title';
  if (/^h[2-6]$/.test(element.localName) || isBoldLine(element)) return 'heading';
  return around;
}

function isBoldLine(element: PageElement): boolean {
  if (element.localName !== 'p' || element.parentElement?.localName === 'blockquote') return false;
  const inside = [...element.childNodes].filter((node) => node.nodeType === ELEMENT || node.textContent?.trim());
  const [only] = inside;
  if (inside.length !== 1 || !isElement(only!) || !/^(?:b|strong)$/.test(only.localName)) return false;
  const text = only.textContent?.trim() ?? '';
  return text.length <= LONGEST_BOLD && /[^.!?:,;…]$/u.test(text);
}

export function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style')?.slice(0, 500) ?? '')
  );
}

/** `<sup><a href="#note-1">1</a></sup>`. */
function isNoteMark(element: PageElement): boolean {
  return (
    element.localName === 'sup' &&
    element.querySelector('a[href*="#"]') !== null &&
    /^\s*\[?(?:\d{1,3}|[a-z*†‡])\]?\s*$/i.test(element.textContent ?? '')
  );
}
