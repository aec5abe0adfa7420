import { parseMarkdown } from './blocks.ts';
import type { Block, Inline } from './syntax.ts';

/** A text without its Markdown, on one line; what is hidden stays hidden. */
export function plainText(text: string): string {
  return parseMarkdown(text).map(ofBlock).join(' ').replace(/\s+/g, ' ').trim();
}

function ofBlock(block: Block): string {
  switch (block.type) {
    case 'code':
      return block.text;
    case 'quote':
      return block.blocks.map(ofBlock).join(' ');
    case 'list':
      return block.items.map((item) => [ofInline(item.children), ...item.nested.map(ofBlock)].join(' ')).join(' ');
    default:
      return ofInline(block.children);
  }
}

function ofInline(nodes: readonly Inline[]): string {
  return nodes.map(ofNode).join('');
}

function ofNode(node: Inline): string {
  if (node.type === 'spoiler') return '▇▇▇';
  if ('children' in node) return ofInline(node.children);
  if ('text' in node) return node.text;
  return node.type === 'command' ? `/${node.name}` : node.type === 'break' ? ' ' : '…';
}
