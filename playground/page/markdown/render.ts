import { h } from '../element.ts';
import type { Names } from '../store.ts';
import { parseMarkdown } from './blocks.ts';
import type { Block, Inline } from './syntax.ts';
import { timeWords } from './time.ts';

/** Puts a message's Markdown on the screen. Only text nodes are made of it, never HTML. */
export function renderMarkdown(text: string, names: Names): readonly Node[] {
  return parseMarkdown(text).map((block) => renderBlock(block, names));
}

function renderInline(nodes: readonly Inline[], names: Names): readonly Node[] {
  return nodes.map((node) => inline(node, names));
}

function renderBlock(block: Block, names: Names): Node {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, renderInline(block.children, names));
    case 'subtext':
      return h('p', { class: 'subtext' }, renderInline(block.children, names));
    case 'heading':
      // Headings of a message stand below the page's own.
      return h(`h${block.level + 2}` as 'h3', { class: `heading-${block.level}` }, renderInline(block.children, names));
    case 'quote':
      return h(
        'blockquote',
        {},
        block.blocks.map((inner) => renderBlock(inner, names)),
      );
    case 'code':
      return h('pre', { tabindex: '0' }, [h('code', {}, [block.text])]);
    case 'list': {
      const items = block.items.map((item) =>
        h('li', {}, [...renderInline(item.children, names), ...item.nested.map((inner) => renderBlock(inner, names))]),
      );
      return block.ordered ? h('ol', { start: String(block.start) }, items) : h('ul', {}, items);
    }
  }
}

const TAGS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' } as const;

function inline(node: Inline, names: Names): Node {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return h('br');
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
      return h(TAGS[node.type], {}, renderInline(node.children, names));
    case 'spoiler':
      return spoiler(renderInline(node.children, names));
    case 'code':
      return h('code', {}, [node.text]);
    case 'link':
      return h(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer', title: node.href },
        renderInline(node.children, names),
      );
    case 'mention':
      return h('span', { class: 'mention' }, [mentionWords(node.of, node.id, names)]);
    case 'command':
      return h('span', { class: 'mention' }, [`/${node.name}`]);
    case 'time': {
      const full = timeWords(node.seconds, 'F', Date.now());
      return h('time', { title: full }, [timeWords(node.seconds, node.style, Date.now())]);
    }
  }
}

function spoiler(children: readonly Node[]): HTMLElement {
  const hidden = h(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler: show', 'aria-expanded': 'false' },
    children,
  );
  hidden.addEventListener('click', () => {
    hidden.classList.add('shown');
    hidden.removeAttribute('aria-label');
    hidden.setAttribute('aria-expanded', 'true');
  });
  return hidden;
}

function mentionWords(of: 'member' | 'role' | 'channel' | 'everyone', id: string, names: Names): string {
  if (of === 'everyone') return `@${id}`;
  if (of === 'channel') return `#${names.channel(id) ?? 'unknown'}`;
  return `@${(of === 'role' ? names.role(id) : names.member(id)) ?? 'unknown'}`;
}
